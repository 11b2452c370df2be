// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace text {

/// How a language was written before Unicode.
struct LanguageLetters {
    QStringView letters; ///< Small letters beyond ASCII, the most frequent first.
    const char *charsets; ///< The sets it was written in, the most common first, with spaces between.
    bool isAnyLatin = false; ///< Not one language: what it lacks proves nothing.
};

QList<LanguageLetters> languageLetters();

}
