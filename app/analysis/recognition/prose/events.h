// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../mentions.h"
#include "referencedate.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace recognition {

/// An event that an English text tells of: a webinar, panel, consultation, call for contributions (rule `event/1`).
struct FoundEvent {
    QString type; ///< As the field `type` of resources/kinds/event.json: "webinar", "call", "deadline".
    QString noun; ///< As in the text, with what stands before: "one-day panel discussion".
    int start = 0; ///< Of the noun, UTF-16 units.
    int end = 0;
    QDate date;
    QDate endDate;
    int year = 0; ///< Where no more than the year is known.
    bool isInferred = false; ///< The text does not give the year itself.
    QString dateNote; ///< From what it was inferred.
    std::optional<Mention> organiser;
    bool isAboutThis = false; ///< "this resolution’s implementation": about the resolution that was named before.
    QString email; ///< Whom to write to, from the same paragraph.
    QString url;

    /// The same event told again has the same key: "event:webinar-2024-10-29". One without a day is told from others by
    /// the `context` of the text, "hrc-57".
    QString key(const QString &context) const;
    /// In English, from what the text says: "Webinar, 29 October 2024".
    QString name() const;
};

QList<FoundEvent> eventsIn(const QString &content, const QList<Mention> &mentions, const ReferenceDate &referenceDate);

}
