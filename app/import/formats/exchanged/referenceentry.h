// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/citedwork.h>
#include <core/model/record.h>

#include <QMap>

namespace formats {

/// The entries that one file may hold.
inline constexpr qsizetype kMostEntries = 100'000;

/// An entry of a bibliography in words that no format owns.
struct ReferenceEntry {
    model::CitedWork::Kind kind = model::CitedWork::Kind::Text;
    QString title;
    QList<model::CitedAuthor> authors;
    QString publisher; ///< Or the name of the web site or the journal.
    QString number;    ///< A symbol, or another number.
    QString session;
    QDate date;
    QString dated; ///< The date as it is written, where it is no day: "2024".
    QString url;
    QDate accessed;
    QString language;
    QString abstract;
    QStringList keywords;
    QString note;
    QMap<QString, QString> otherTitles; ///< By the code of their language.
};

/// The document that an entry describes: a number that is a symbol makes it one of the United Nations, whose body, authors and
/// address follow from it. A number that is none, and a date
/// that is no day, are kept in the note. Empty name and symbol: the entry names nothing.
model::Record documentOf(const ReferenceEntry &entry);

/// "2024", "2024-10", "2024/10/10", "2024/10/10/", also with words behind. A year or a month alone is no day: invalid.
QDate dayOf(const QString &text);

/// Keywords with semicolons between, or else with commas; each once.
QStringList keywordsOf(const QString &text);

/// "57" of "Session 57"; empty for anything else.
QString sessionOf(const QString &text);

}
