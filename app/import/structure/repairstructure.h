// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/extractedtext.h>

#include <QList>

namespace structure {

/// The number that a paragraph is labelled with, or 0.
int numberOf(const model::RawParagraph &paragraph);

/// Puts right what the sources of resolutions leave askew: labels that stand in the text or in a paragraph of their
/// own, headings and votes that are set as paragraphs, late preambular paragraphs. No character is lost.
void repairStructure(QList<model::RawParagraph> &paragraphs);

}
