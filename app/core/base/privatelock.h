// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QLatin1StringView>

namespace base {

/// The detail of PasswordNeeded and PasswordWrong where they are about the private annotations of a library, and not about a file.
inline constexpr QLatin1StringView kOfPrivateAnnotations("private annotations");

/// The private annotations are locked.
inline Error privateAnnotationsLocked()
{
    return {ErrorCode::PasswordNeeded, {}, kOfPrivateAnnotations};
}

/// causeOf() and remedyOf() a code, with the sentences that private annotations have of their own.
const char *causeOf(const Error &error);
const char *remedyOf(const Error &error);

}
