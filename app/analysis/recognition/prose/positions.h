// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proposalcollector.h"
#include "proseparagraph.h"

#include <QList>
#include <QString>

#include <optional>

namespace recognition {

/// What a State did about a text, or for whom it spoke (rules `coregroup/1`, `position/1`).
struct FoundPosition {
    Mention who;
    /// "core group", "main sponsor", "sponsor", "introduces", "in favour", "against", "abstaining", "supports", "opposes",
    /// "explains vote", "speaks for".
    QString role;
    Mention group; ///< Of "speaks for".
    bool isLoose = false; ///< The text is not told: nothing new where the same was told of any.
};

/// Who speaks a statement as a whole, and for which group: "we", "the Group". A value.
struct PositionState {
    Mention author;
    Mention group;
    QList<Mention> members; ///< The States for which it speaks by name.
    Mention last; ///< The State that the sentence before told of: "It voted against".
};

/// The positions that a paragraph tells of, in any language with cues, in the order of its sentences.
QList<FoundPosition> positionsIn(const ProseParagraph &paragraph, PositionState &state);

/// Adds the links that positions stand for, each once: to `resolution`, the document that the text spoke of last.
void recordPositions(ProposalCollector &found, const QList<FoundPosition> &positions, const model::RecordKey &resolution);

}
