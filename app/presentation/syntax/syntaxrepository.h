// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Theme>

#include <QString>

namespace KSyntaxHighlighting {
class Repository;
}

namespace presentation {

/// The definitions and themes of the user, those of the program (":/aide") and those that KSyntaxHighlighting brings; of two with the same name
/// the first one in this order. Used by all highlighters. Each thread has its own: what is taken from it must not outlive the
/// thread.
KSyntaxHighlighting::Repository &syntaxRepository();

/// The theme for light or dark pages, of this thread: the one that was chosen where it is there, else ours.
KSyntaxHighlighting::Theme syntaxTheme(bool dark);

/// Chooses the user's theme for light or dark pages by its name; an empty one: ours. Any thread; the settings call it.
void chooseSyntaxTheme(bool dark, const QString &name);

}
