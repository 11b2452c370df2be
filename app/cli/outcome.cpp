// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include <core/base/pathtext.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

ExitCode codeOf(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::NotFound:
        return NotFound;
    case base::ErrorCode::BadInput:
        return Usage;
    case base::ErrorCode::NotALibrary:
    case base::ErrorCode::LibraryExists:
    case base::ErrorCode::FolderNotEmpty:
    case base::ErrorCode::LibraryInUse:
    case base::ErrorCode::LibraryElsewhere:
    case base::ErrorCode::LocksMissing:
    case base::ErrorCode::NeedsMigration:
    case base::ErrorCode::LibraryNewer:
    case base::ErrorCode::LibraryDamaged:
    case base::ErrorCode::NoPermission:
        return LibraryNotOpened;
    default:
        return SomeInputFailed;
    }
}

}

Failure::Failure(const base::Error &error)
    : sentence(base::visibleText(error.subject.isEmpty() ? base::codeName(error.code) : error.subject) + u": "_s
          + base::visibleText(base::englishLine(error)))
    , code(codeOf(error.code))
{
}

Failure::Failure(const QString &said, ExitCode exitCode)
    : sentence(said)
    , code(exitCode)
{
}

}
