// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <output/render/typography.h>

class QTextBlock;
class QTextEdit;

namespace window {

/// Paints the addresses of the paragraphs in sight, from `first` on, into the margin of a text; that of `current` stands out.
void paintAddresses(QTextEdit &view, const QTextBlock &first, const render::Typography &typography, base::PassageId current);

}
