// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace presentation {

/// A file of the user's that is not used, and why.
struct SyntaxProblem {
    enum class Kind {
        Unreadable,     ///< No permission, or no ordinary file.
        TooLarge,
        TooMany,        ///< The folder has more or larger files than are read; `path` is the folder.
        NotWellFormed,  ///< XML or JSON that breaks its own rules; `detail` is what the parser says.
        NotADefinition, ///< XML without a language that has a name and a context.
        NotATheme,      ///< JSON without a name or without styles.
        BadPattern,     ///< A regular expression that is none; `detail` is what is wrong with it.
        UnknownContext, ///< A rule leads to a context that is not there; `detail` is its name.
        UnknownStyle,   ///< A rule names an itemData that is not there; `detail` is its name.
        BadColour,      ///< `detail` is what stands in its place.
        NameTaken,      ///< Another file of the user's has this name already; `detail` is the name.
    };
    Kind kind = Kind::Unreadable;
    QString path;
    int line = 0; ///< From 1; 0: the file as a whole.
    QString detail = {};
};

/// Which file, which line, what is wrong and what to do about it: one sentence or two in the UI's language.
QString problemText(const SyntaxProblem &problem);

/// A theme of the user's.
struct UserTheme {
    QString name;
    std::optional<bool> isDark; ///< Made for dark pages, or for light ones; nothing where it does not say.
};

/// The syntax definitions and themes that the user has put beside the program's data: those that can be used, and what is wrong
/// with the rest. A plain value.
struct UserSyntax {
    QStringList definitions; ///< By name, in order.
    QList<UserTheme> themes; ///< By name, in order.
    QList<SyntaxProblem> problems;
    /// A folder with copies of the files that can be used, with versions above those of all others, so that they take the place of what has the
    /// same name; empty: there are none. It is gone when the program ends.
    QString folder;
};

/// The folder that holds "syntax" with definitions (*.xml, as Kate has them) and "themes" (*.theme).
QString userSyntaxFolder();

/// What is there, read once in the life of the program. Any thread. Reads 16 MB at most, whatever lies in the folder.
const UserSyntax &userSyntax();

}
