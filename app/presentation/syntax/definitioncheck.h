// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usersyntax.h"

#include <QByteArray>

#include <variant>

namespace presentation {

/// A definition or a theme that can be used.
struct CheckedFile {
    QString name;
    QByteArray bytes; ///< The file with a version above all others.
    std::optional<bool> isDark = {}; ///< Of a theme.
};

/// A definition, or the first thing that is wrong with it; the problem has no path. No file, no network: an entity of another file is
/// refused, one that expands without end as well. Any thread.
std::variant<CheckedFile, SyntaxProblem> checkedDefinition(const QByteArray &xml);
/// The same for a theme.
std::variant<CheckedFile, SyntaxProblem> checkedTheme(const QByteArray &json);

}
