// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/briefing/outline.h>
#include <output/render/packpages.h>

/// Packs of made-up passages that show every kind of block.
namespace samplepack {

briefing::Outline english();
briefing::Outline arabic();
render::PageWords arabicWords();
/// A resolution of `paragraphs` operative paragraphs.
QList<model::Passage> resolution(int paragraphs);

}
