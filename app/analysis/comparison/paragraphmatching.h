// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace comparison {

/// A paragraph of one text and the paragraph of another that says the same.
struct ParagraphMatch {
    qsizetype left = -1;
    qsizetype right = -1;
    double similarity = 0; ///< 0 to 1, as text::similarity().
};

/// Pairs the paragraphs of two texts one to one, the most alike first; of two that are as alike, the one that stands nearer to
/// the same place. Ordered by `left`. Pairs below `least` are left out. The cost grows with the paragraphs that share
/// uncommon words, not with the product of both sides. Any thread.
QList<ParagraphMatch> matchParagraphs(const QStringList &left, const QStringList &right, double least);

}
