// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "negotiationwords.h"

#include <core/model/passage.h>
#include <core/model/textrange.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace recognition {

/// One piece of negotiation markup in a paragraph: words that are not agreed, and who wants what of them.
struct NegotiationMark {
    enum class Kind {
        Bracket,     ///< "[text]", "[urges/calls upon]", "[EU: text] {USA+}".
        Insertion,   ///< Bold words with a delegation behind them.
        Alternative, ///< A whole paragraph that opens with "Alt 1" or "OP4 alt".
        Remark,      ///< "[EU: delete]", "{USA reserve}" behind words that no sign sets apart.
        Deletion,    ///< Words that are struck out. Its positions are those on the proposal that they go.
    };

    Kind kind = Kind::Bracket;
    model::TextRange range; ///< In the paragraph's content, with its brackets and what follows of delegations.
    QString words;          ///< What is negotiated, without labels and delegations; of a remark: what it says.
    model::TextRange place; ///< Of these words in the content; empty for a remark.
    QString label;          ///< "Alt 1", "Option B", as printed.
    QStringList alternatives; ///< What stands in one bracket to choose from, or what the brackets beside it propose instead.
    QList<PartyStance> positions;
    int outer = -1;         ///< The mark within whose bracket it stands; -1: none.

    /// Somebody wants something of it, or it is labelled: not only words in brackets or struck out.
    bool isTold() const { return (kind != Kind::Bracket && kind != Kind::Deletion) || !positions.isEmpty() || !label.isEmpty(); }
    /// The parties that want one thing, in the order of the text.
    QStringList parties(Stance stance) const;
};

/// The marks of a paragraph, and the brackets that are none because their partner is missing.
struct NegotiationMarks {
    QList<NegotiationMark> marks; ///< In the order in which they open.
    int unpaired = 0;
};

/// Reads the markup of compilation texts: square brackets (also of full width), nested up to kMostNested deep, names in braces or
/// brackets, alternatives, struck words. A line feed in the content ends a paragraph: brackets alone reach over it. Brackets of ordinary editing are no marks: "[sic]", "[…]", footnote marks, symbols, links, a letter that
/// a quotation changes. Cost grows with the length of the paragraph. Any thread.
NegotiationMarks negotiationMarks(const model::Passage &passage);

inline constexpr int kMostNested = 8;

/// False for covers, footnotes, records of votes, and what somebody says at a meeting: brackets there are no negotiation.
bool mayBeNegotiated(const model::Passage &passage);

}
