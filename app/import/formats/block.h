// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inlinetext.h"

#include <core/model/passage.h>

#include <QList>
#include <QString>

namespace formats {

/// Where in a text a block stands. Numbers start again in each annex.
enum class Part { Front, Main, Annex, End };

/// A paragraph as a reader finds it, before anyone knows how it is called.
struct Block {
    Part part = Part::Main;
    model::PassageKind kind = model::PassageKind::Body;
    QString label; ///< As printed.
    int level = 0; ///< As in Passage; kLevelFromLabel where the source has the label alone.
    Inline text;
    bool continues = false; ///< More text of the paragraph before it.
    QString resolution; ///< "A" where a file holds several resolutions.
    QString page{};     ///< As in Passage.
    QString speaker{};  ///< As in Passage.

    /// True for a paragraph that stands at the margin and may have a number of its own.
    bool isParagraph() const;
    /// The number of such a paragraph, or 0.
    int number() const;
};

inline constexpr int kLevelFromLabel = -1;

/// Puts right what the sources of resolutions leave askew: labels that stand in the text or in a paragraph of their
/// own, headings and votes that are set as paragraphs, late preambular paragraphs. No character is lost.
void settle(QList<Block> &blocks);

}
