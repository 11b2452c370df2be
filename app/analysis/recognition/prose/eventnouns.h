// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

QList<EventNoun> eventNounsIn(const QString &content, const QString &language);

}
