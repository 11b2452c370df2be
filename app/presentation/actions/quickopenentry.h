// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namematch.h"

#include <application/openables.h>
#include <core/model/address.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <limits>

namespace presentation {

/// One thing that quick open may offer, with the names that are compared with what was typed. A plain value.
struct QuickOpenEntry {
    enum class Kind { Record, Pack, Search, Dossier, Command };
    Kind kind = Kind::Record;
    model::Record record;
    model::Address address; ///< A paragraph of the document.
    qint64 id = 0;          ///< Of a pack, a search or a dossier.
    QString action;         ///< Of a command.
    QString title;          ///< Of what is no record.
    QString keys;           ///< Of a command.
    QStringList names;      ///< Folded; the one that is shown is the first.
    QStringList otherNames; ///< In other languages than the window's; they count behind the names.
    QString code;           ///< Of a State.
    int lately = std::numeric_limits<int>::max(); ///< Place among what was used last.

    static QuickOpenEntry of(const model::Record &record);
    static QuickOpenEntry of(const model::Pack &pack);
    static QuickOpenEntry of(const model::SavedSearch &search);
    static QuickOpenEntry of(const model::Dossier &dossier);
    static QuickOpenEntry ofCommand(const QString &action, const QString &label, const QString &keys);

    // What a row shows, in the UI's language.
    QString text() const;
    QString detail() const;
    QString trailing() const;
    QString icon() const;
};

/// How an entry fits what was typed; less is better.
struct QuickOpenFit {
    NameMatch match = NameMatch::None;
    qsizetype size = 0; ///< Of the name that fits.
    const QuickOpenEntry *entry = nullptr;
};

/// `typed` is folded, `code` that of the State which has this name; up to NameMatch::Words.
QuickOpenFit fitOf(const QuickOpenEntry &entry, const QString &typed, const QString &code);
/// True where it may have been meant.
bool isNearTo(const QuickOpenEntry &entry, const QString &typed);

/// All entries of a library. Any thread.
QList<QuickOpenEntry> quickOpenEntries(const application::Openables &openables);

}
