// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include <core/text/normalised.h>

#include <algorithm>

namespace window {

bool SettingsPage::hasWords(const QString &text, const QString &words)
{
    const QString folded = text::fold(text);
    const QStringList all = text::fold(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(all, [&folded](const QString &word) { return folded.contains(word); });
}

}
