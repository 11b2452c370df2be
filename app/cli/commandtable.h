// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace cli {

/// The commands of the program, in the order of --help. A new command or option is one line here.
const QList<Command> &commands();

/// The command of that name, or null.
const Command *commandNamed(const QString &name);

/// Options of every command: --library, --json, --take-over, --unlock, --help.
const QList<Option> &commonOptions();

/// Options of the window, when no command is named.
const QList<Option> &windowOptions();

}
