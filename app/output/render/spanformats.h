// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>

#include <QList>
#include <QTextCharFormat>

namespace render {

/// Where the look of the words of a passage may change: `from`, `to` and the ends of its spans between them, ascending, each once.
/// Spans may overlap. Offsets are UTF-16 units into the content.
QList<int> lookChanges(const model::Passage &passage, int from, int to);

/// The look of the letters at an offset: `plain`, and what the spans there set apart. What others slant is bold in a language
/// whose script has no italics.
QTextCharFormat lookAt(const model::Passage &passage, int offset, const QString &language, const QTextCharFormat &plain);

}
