// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "negotiationmarks.h"

namespace recognition {

/// A mark with the paragraphs that it stands in, by their places in the text. Where it reaches over several, its range begins in
/// the first and ends in the last, its words are joined by spaces, and it has no place of its words.
struct PlacedMark {
    NegotiationMark mark; ///< `outer` counts in NegotiatedText::marks.
    qsizetype first = 0;
    qsizetype last = 0;
};

/// The marks of a whole text, and the square brackets that are none because their partner is missing.
struct NegotiatedText {
    QList<PlacedMark> marks; ///< In the order of the text.
    int unpaired = 0;
};

/// Reads the marks of a text: those of each paragraph that may be negotiated, and brackets that open in one and close in a later
/// one, at most kMostParagraphs of them. Only marks that touch the paragraphs from `from` on and before `until` are given, and the
/// brackets without a partner of what stands around them. Cost grows with the length of the text. Any thread.
NegotiatedText negotiatedText(const QList<model::Passage> &passages, qsizetype from, qsizetype until);

inline constexpr qsizetype kMostParagraphs = 100;

}
