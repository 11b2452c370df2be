// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace text {

/// The words with a backslash before every sign that Markdown would take for its own. Thread-safe.
QString markdownEscaped(const QString &words);

}
