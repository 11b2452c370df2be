// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>
#include <core/model/imported.h>
#include <core/model/proseshape.h>

#include <QList>

namespace structure {

/// Makes a text of plain paragraphs, in any of the six languages of the United Nations: a resolution where an opening
/// formula is found ("The General Assembly,"), with masthead, preamble, operative paragraphs, annexes and vote; a report,
/// note, letter or statement where the masthead says so, with the numbers that it prints; else of counted paragraphs.
/// Blocks come with kind Body, Heading or Footnote where the format knows; `result` has what the format tells already.
/// The language stays unknown where neither the format nor a set phrase tells it.
/// A text with a shape of prose is read as a document only where it has an opening formula.
/// Dropped reasons of its own: "job-number", "rule", "table-of-contents".
void structurePlainText(QList<model::RawParagraph> blocks, model::ProseShape shape, model::ReadText &result);

/// Parts paragraphs of plain text where one of their lines is an opening formula.
void splitOpeningFormulas(QList<model::RawParagraph> &paragraphs);

}
