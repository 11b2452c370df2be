// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodies.h"

#include <core/model/record.h>

#include <QList>
#include <QString>

namespace recognition {

/// A State, a body or an organisation that a text names.
struct Mention {
    model::RecordKind kind = model::RecordKind::State;
    QString key;  ///< ISO code, bodyCode(), "org:ohchr".
    QString name; ///< The record's name.
    QString abbreviation; ///< Of an organisation; may be empty.
    int start = 0; ///< UTF-16 units.
    int end = 0;   ///< Exclusive; without a possessive ending.
    bool isUnknown = false; ///< An organisation that no table has: its name is the words of the text.

    bool operator==(const Mention &) const = default;
};

/// The names in a text of one of the six languages, in order, the longest name first at each place. A name that is part of a
/// person's ("Michael Jordan") is none.
QList<Mention> mentionsIn(const QString &content, const QString &language);

/// The bodies that a text of one of the six languages names.
QList<BodyMention> bodiesIn(const QString &content, const QString &language);

/// An organisation that only the form of its name tells: words with capitals that end in "Hub", "Network", "Institute".
/// `at` is where its first word begins; no key where there is none.
Mention namedOrganisationAt(const QString &content, int at);

/// "global-cities-hub": the name as it stands in a key.
QString slug(const QString &name);

}
