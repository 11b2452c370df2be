// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace presentation {

/// A sentence with the words from `start` to `end` (UTF-16 units) in bold, as HTML. Of a long one only what stands around those
/// words; nothing is bold where they do not lie within it. Any thread.
QString sentenceHtml(const QString &all, qsizetype start, qsizetype end);

}
