// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <expected>
#include <utility>
#include <variant>

namespace base {

/// The return type of every fallible function: a value, or the one Error.
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

#define AIDE_JOIN_TOKENS(left, right) left##right
#define AIDE_JOIN(left, right) AIDE_JOIN_TOKENS(left, right)
#define AIDE_TRY(result, declaration, ...) \
    auto result = __VA_ARGS__; \
    if (!result) \
        return std::unexpected(std::move(result).error()); \
    declaration = *std::move(result)
#define AIDE_TRY_VOID(result, ...) \
    if (auto result = __VA_ARGS__; !result) \
        return std::unexpected(std::move(result).error())

/// `TRY(const auto rows, queries.list(filter));` takes the value out of a Result, or returns its error to the caller. Expands to
/// several statements, so it needs braces under an `if`. A lambda that uses it names its return type.
#define TRY(declaration, ...) AIDE_TRY(AIDE_JOIN(tried, __COUNTER__), declaration, __VA_ARGS__)
/// `TRY_VOID(store.remove(id));` is the same where the value is not wanted.
#define TRY_VOID(...) AIDE_TRY_VOID(AIDE_JOIN(tried, __COUNTER__), __VA_ARGS__)
