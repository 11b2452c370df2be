// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../mentions.h"

#include <core/model/proposals.h>
#include <core/model/textrange.h>

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace recognition {

/// An event that a text tells of: a webinar, panel, consultation, call for contributions (rule `event/1`).
struct FoundEvent {
    QString type; ///< As the field `type` of resources/kinds/event.json: "webinar", "call", "deadline".
    QString noun; ///< As in the text.
    QString ownName; ///< “Cities for Water”; empty for most.
    int start = 0; ///< Of the noun, UTF-16 units.
    int end = 0;
    QDate date;
    QDate endDate;
    int year = 0; ///< Where no more than the year is known.
    bool isInferred = false; ///< The text does not give the year itself.
    QString dateNote; ///< From what it was inferred.
    QString time; ///< As in the text, with its zone.
    QString place;
    QString format; ///< "online", "hybrid"; empty for one in a room.
    QList<Mention> organisers;
    QString parent; ///< Key of the session that it is a part of, or at whose margins it is held.
    bool isAboutThis = false; ///< "this resolution’s implementation": about the resolution that was named before.
    model::TextRange mandate; ///< Where the text may name the resolution that asks for it; empty for most.
    QString email; ///< Whom to write to, from the same paragraph.
    QString url;

    /// The same event told again has the same key: "event:webinar-2024-10-29". One without a day is told from others by
    /// the `context` of the text, "hrc-57".
    QString key(const QString &context) const;
    /// Its own name; else, in English, from what the text says: "Webinar, 29 October 2024".
    QString name() const;
};

/// The address that a call's paragraph gives belongs to the call.
void takeContact(FoundEvent &event, const QString &content);

/// The record that is proposed for an event; `source` is the title of the text.
model::ProposedRecord recordOf(const FoundEvent &event, const QString &key, const QString &source);

}
