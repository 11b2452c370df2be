// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proposalcollector.h"
#include "proseparagraph.h"

#include <QList>
#include <QString>

namespace recognition {

/// What a State did about a text, or for whom it spoke (rules `coregroup/1`, `position/1`).
struct FoundPosition {
    Mention who;
    QString role; ///< "core group", "main sponsor", "sponsor", "introduces", "in favour", "against", "abstaining", "explains vote", "speaks for".
    Mention group; ///< Of "speaks for".
};

/// The positions that a paragraph tells of, in any language with cues, in the order of its sentences.
QList<FoundPosition> positionsIn(const ProseParagraph &paragraph);

/// Adds the links that positions stand for, each once: to `resolution`, the document that the text spoke of last.
void recordPositions(ProposalCollector &found, const QList<FoundPosition> &positions, const model::RecordKey &resolution);

}
