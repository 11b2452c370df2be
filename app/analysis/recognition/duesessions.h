// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duedates.h"
#include "mentions.h"

namespace recognition {

/// The last words before a place, as far as a look back needs.
QString wordsAhead(const QString &words, qsizetype end);

/// True when the words before a session or a date tell of what has been: "the panel discussion held |at its fifty-first session",
/// "the report submitted to the Council |at …". "To be held" tells of what will be.
bool isToldOfThePast(const QString &before);

/// Finds the sessions until which the words of one task ask for something.
/// Works on one string and forgets it; stack only, any thread.
class DueSessions
{
public:
    DueSessions(const QString &words, const DueContext &context)
        : m_words(words)
        , m_context(context)
        , m_bodies(bodiesIn(words, QStringLiteral("en")))
    {
    }

    /// In the order of the words. Doubtful when all that are named are earlier than the text.
    QList<DueDate> read() const;

    /// The last numbered session that words name, of whatever it is said: what "that session" points back at.
    static DueDate lastNamed(const QString &words, const DueContext &context);

private:
    struct Candidate {
        int start = 0;
        int end = 0;
        int list = 0; ///< Those of one list share it: "at its fifty-eighth and sixty-first sessions".
        int number = 0;
        model::Body body = model::Body::Unknown;
        bool isPast = false;
    };

    QList<Candidate> candidates() const;
    QList<Candidate> chosen(QList<Candidate> candidates) const;
    model::Body bodyAt(int start, int end) const;
    bool isOfAnotherEvent(const QString &before) const;
    bool isBeforeAdoption(model::Body body, int number) const;

    const QString &m_words;
    const DueContext &m_context;
    QList<BodyMention> m_bodies;
};

}
