// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textcomparison.h"

#include <QList>

namespace comparison {

/// A paragraph of two texts that are written as one: of both texts, or of one of them (the other index is -1).
struct MergedParagraph {
    qsizetype left = -1;
    qsizetype right = -1;

    bool operator==(const MergedParagraph &) const = default;
};

/// Puts the paragraphs of both texts into one order, in which the indexes of each side rise: without the added paragraphs it is
/// the earlier text, without the dropped ones the later text. A paragraph that moved stands twice, dropped from its old place
/// and added at its new one. `pairs` are those of compareTexts(), `leftCount` is the length of the earlier text. Any thread.
QList<MergedParagraph> mergedOrder(const QList<PassagePair> &pairs, qsizetype leftCount);

}
