// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventbook.h"
#include "people.h"
#include "proposalcollector.h"
#include "proseparagraph.h"
#include "referencedate.h"
#include "saidreader.h"
#include "statementspeaker.h"
#include "titles.h"

#include <core/model/imported.h>

#include <optional>

namespace recognition {

/// Reads an article from its first paragraph to its last and strings together what the rules of people, events,
/// quotations, titles and themes find: "this resolution" is the one named last, "in his remarks" are those at the webinar
/// that was told of. Stack only.
class ProseReader
{
public:
    explicit ProseReader(const model::ReadText &read);

    model::Proposals proposals();

private:
    /// A paragraph, or whole sentences of a very long one.
    struct Piece {
        model::Passage passage;
        int offset = 0;
        QList<Mention> mentions;
    };
    void addPieces(const model::Passage &passage);
    void readPiece(const Piece &piece, const QList<Person> &people);
    void readSessions(const QList<NamedSession> &sessions);
    void readTitles();
    void readMentions(const QList<Mention> &mentions);
    void readEvents(const QList<FoundEvent> &events);
    void relateMandate(const FoundEvent &event, const QString &key);
    void readPeople(const QList<Person> &people);
    void addPerson(const Person &person);
    void readContacts(const QList<Mention> &mentions);
    void readThemes();

    const model::Passage &passage() const { return m_found.passage(); }
    QString context() const;

    const model::ReadText &m_read;
    ProposalCollector m_found;
    QList<Piece> m_pieces;
    EventBook m_events;
    BodiesOfText m_bodies; ///< Those named so far, whose "its session" is.
    std::optional<NamedSession> m_session;
    model::RecordKey m_resolution; ///< The one that "this resolution" means.
    model::RecordKey m_event; ///< The one at which people speak.
    QDate m_eventDate;
    model::RecordKey m_call;
    std::optional<QList<model::ProposedLink>> m_citations; ///< Read once an event has a mandate.
    std::optional<StatementSpeaker> m_statementSpeaker;
    std::optional<SaidReader> m_said; ///< Made once it is known who speaks the text.
};

}
