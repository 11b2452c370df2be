// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QString>

#include <expected>

namespace cli {

/// One line of standard input; in a terminal after a prompt, and unseen. Never an argument, which other programs could read. Fails at its end.
std::expected<QString, Failure> readPassphrase(const QString &prompt);
/// The same for a passphrase that is to be set: in a terminal it is asked for twice.
std::expected<QString, Failure> readNewPassphrase();

}
