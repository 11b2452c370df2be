// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QString>

#include <expected>

namespace cli {

/// The exit codes, a contract with scripts.
enum ExitCode { Done = 0, SomeInputFailed = 1, Usage = 2, LibraryNotOpened = 3, NotFound = 4 };

/// Ends a command early: one sentence for standard error and the exit code.
struct Failure {
    QString sentence;
    ExitCode code;

    /// Implicit, so that TRY hands on the error of a use case: "WHAT: WHY (detail). REMEDY", and the code that fits.
    Failure(const base::Error &error);
    Failure(const QString &said, ExitCode exitCode);
};

/// The answer of a command.
using Outcome = std::expected<ExitCode, Failure>;

}
