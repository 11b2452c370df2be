// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "context.h"

#include <QStringList>

#include <expected>

namespace cli {

/// A call of the program, read from its arguments by the table of commands. A value; parsing opens nothing and prints
/// nothing. Errors: a call that makes no sense, as one sentence that names the nearest word where there is one.
struct CommandLine {
    enum class Kind { Window, Command, Help, Version };

    Kind kind = Kind::Window;
    const Command *command = nullptr; ///< Of Command; of Help the command that is asked about, or null for all.
    Context context;                  ///< Of Window: the options of the window, and the words of the place to open.

    /// The arguments without the program's name.
    static std::expected<CommandLine, QString> read(const QStringList &arguments);
};

}
