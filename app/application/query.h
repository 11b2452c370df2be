// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

namespace library {
class Database;
}

namespace application {

/// A question to the library, as a value. The functions of this layer make one for each thing that a person can ask, and
/// OpenLibrary runs it: at once for a terminal, in the background for a window. The caller never sees the connection.
template<typename T>
class Query
{
public:
    using Value = T;

    template<typename F>
        requires std::is_invocable_r_v<base::Result<T>, const F &, const library::Database &>
    Query(F work) // Implicit: a use case returns its lambda.
        : m_work(std::move(work))
    {
    }

    base::Result<T> run(const library::Database &database) const { return m_work(database); }

private:
    std::function<base::Result<T>(const library::Database &)> m_work;
};

/// A change of the library, as a value: committed whole when it answers a value, rolled back when it answers an error.
template<typename T>
class Edit
{
public:
    using Value = T;

    template<typename F>
        requires std::is_invocable_r_v<base::Result<T>, const F &, const library::Database &>
    Edit(F work)
        : m_work(std::move(work))
    {
    }

    base::Result<T> run(const library::Database &database) const { return m_work(database); }

private:
    std::function<base::Result<T>(const library::Database &)> m_work;
};

/// An edit that answers nothing.
using PlainEdit = Edit<std::monostate>;

}
