// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "positions.h"
#include "proposalcollector.h"
#include "quotations.h"
#include "statementspeaker.h"
#include "toldvotes.h"

#include <core/model/imported.h>

#include <optional>

namespace recognition {

/// Proposes what was said and done in a text, paragraph by paragraph: quotations, reported speech, positions and votes. The caller
/// says which event and which titled resolution the text speaks of. Stack only.
class SaidReader
{
public:
    SaidReader(const model::ReadText &read, ProposalCollector &found, const std::optional<StatementSpeaker> &speaker);

    /// The votes of the paragraph that is read now.
    void readVotes();
    /// To `resolution`, or to the draft told of last where that is empty.
    void readPositions(const ProseParagraph &paragraph, const model::RecordKey &resolution);
    /// Quotations, and speech told of without quoting it, at `event`.
    void readSpeech(const ProseParagraph &paragraph, const model::RecordKey &event);
    /// The whole text has been read: the words of its headlines are whose words they are below, and votes without a symbol are
    /// those of no text with one.
    void finish();

private:
    /// Words of a headline, of which it does not say whose they are.
    struct Headline {
        const model::Passage *passage;
        model::TextRange words;
    };
    /// A vote on a text whose symbol nothing tells.
    struct UntitledVote {
        const model::Passage *passage;
        int offset; ///< Of the piece of the paragraph.
        ToldVote vote;
        QString text; ///< As the sentence calls it.
    };
    void readHeadlines();
    void noteHeadline(const FoundSpeech &speech);
    void addQuotation(const FoundQuotation &found, const model::RecordKey &event);
    void addReported(const ReportedSpeech &reported, const model::RecordKey &event);
    void addVote(const ToldVote &vote, const model::RecordKey &text);
    void readUntitledVotes();
    model::RecordKey addDraft(const model::Symbol &symbol);
    bool goesOn();

    const model::Passage &passage() const { return m_found.passage(); }

    const model::ReadText &m_read;
    ProposalCollector &m_found;
    qsizetype m_at = 0; ///< The passage that is read, or one before it.
    DraftTracker m_drafts;
    std::optional<ToldVote> m_openVote; ///< Of a text whose symbol the next paragraph tells.
    QList<UntitledVote> m_untitled;
    QList<ToldVote> m_votes; ///< Of texts with a symbol.
    PositionState m_positions; ///< Who speaks the text, and for whom.
    SpeechState m_speech; ///< Who spoke last.
    QList<Headline> m_headlines;
    QList<std::pair<QString, Person>> m_quoted; ///< What was said, as it is compared, and by whom.
};

}
