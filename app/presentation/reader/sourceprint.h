// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetext.h"

#include <core/model/record.h>
#include <presentation/shared/printable.h>

#include <memory>

namespace presentation {

/// A longer source, some thousands of pages, is not printed. In UTF-16 units.
inline constexpr qsizetype kLongestPrintedSource = 2 * 1024 * 1024;

/// The source of a document on paper: its lines with their numbers, in the colours for light pages. `name` stands above it.
Printable printableSource(const std::shared_ptr<const SourceText> &text, const model::Source &original, const QString &name);

}
