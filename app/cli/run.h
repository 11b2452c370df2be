// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cli {

struct Command;
struct CommandLine;

/// The exit codes, a contract with scripts.
enum ExitCode { Done = 0, SomeInputFailed = 1, Usage = 2, LibraryNotOpened = 3, NotFound = 4 };

/// Runs the command that was read, or prints help or version. Prints to standard output and standard error.
int run(const CommandLine &line);

/// Says on standard error what is wrong with a call; the exit code for it.
int reportUsage(const QString &sentence);

/// The text of --help: of all commands, or of one with its options.
QString helpText();
QString helpText(const Command &command);

}
