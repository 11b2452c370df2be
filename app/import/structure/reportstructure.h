// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>
#include <core/model/imported.h>

#include <QList>

namespace structure {

/// Tells apart the paragraphs of reports, notes and letters: headings with their labels, the numbered paragraphs, their
/// items, notes and annexes. A table of contents repeats what stands below and is listed in `dropped`.

/// Takes the table of contents out, where the text names it.
void dropContents(QList<model::RawParagraph> &blocks, model::ReadText &result);

/// The start of the body: the first heading that the format knows, the first numbered paragraph, "I. Introduction", or
/// the first paragraph that is too long for a masthead.
qsizetype bodyStart(const QList<model::RawParagraph> &blocks);

/// True where at least three paragraphs are numbered one after the other: such a text is cited by its numbers.
bool hasCountedParagraphs(const QList<model::RawParagraph> &blocks);

/// Gives every block from `start` on its kind, part and label.
void structureReport(QList<model::RawParagraph> &blocks, qsizetype start);

}
