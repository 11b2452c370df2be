// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

namespace cli {

struct Command;
struct CommandLine;

/// Runs the command that was read, or prints help or version. Prints to standard output and standard error.
ExitCode run(const CommandLine &line);

/// Says on standard error what is wrong with a call; the exit code for it.
ExitCode reportUsage(const QString &sentence);

/// The text of --help: of all commands, or of one with its options.
QString helpText();
QString helpText(const Command &command);

}
