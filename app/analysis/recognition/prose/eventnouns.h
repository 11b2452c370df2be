// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates.h"

#include <QList>
#include <QString>

namespace recognition {

/// A noun that names a kind of event: "side event", "table ronde".
struct EventNoun {
    QString type; ///< As the field `type` of resources/kinds/event.json; "event" for one whose kind is not told.
    int start = 0;
    int end = 0;
    QString name; ///< Its own name: “Cities for Water”.
    bool isMany = false; ///< "two consultations".
    bool isImplied = false; ///< "another on 20 February", "will hear the Special Rapporteur": the words do not name the kind.
};

QList<EventNoun> eventNounsIn(const QString &content, const QString &language);

/// With those that a word stands for: "the next one, on 5 December", "another on 20 February" is of the kind named before it, else of
/// the `type` that the page is about. "the first of March" is one of the `dates`.
QList<EventNoun> withRepeatedNouns(QList<EventNoun> nouns, const QString &content, const QString &type, const QList<FoundDate> &dates, const QString &language);

}
