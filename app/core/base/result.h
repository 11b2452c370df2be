// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <expected>
#include <variant>
#include <utility>

namespace base {

/// What every fallible function returns: a value, or the one Error.
template<typename T>
using Result = std::expected<T, Error>;

/// Success without a value: `return ok();`
using Status = Result<std::monostate>;
inline Status ok()
{
    return std::monostate {};
}

/// A failure that converts to any Result: `return failure(ErrorCode::Empty, path);`
inline std::unexpected<Error> failure(ErrorCode code, QString subject = {}, QString detail = {})
{
    return std::unexpected(Error {code, std::move(subject), std::move(detail)});
}

inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected(std::move(error));
}

}
