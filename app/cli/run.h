// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cli {

/// The exit codes, a contract with scripts.
enum ExitCode { Done = 0, SomeInputFailed = 1, Usage = 2, LibraryNotOpened = 3, NotFound = 4 };

/// True for the name of a command ("import"), "help", "--help" and "--version".
bool isCommand(const QString &argument);

/// True when a command lays out pages and so needs a QGuiApplication.
bool needsFonts(const QString &argument);

/// Runs a command: the arguments without the program's name. Prints to standard output and standard error.
int run(const QStringList &arguments);

/// The text of --help.
QString helpText();

}
