// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <cstddef>
#include <type_traits>

namespace base {

/// A value of an enumeration and the word that stands for it in the store and on the command line. A table of them is a
/// constexpr array beside the enumeration's functions. Any thread.
template<typename Value>
struct Named {
    Value value;
    QLatin1StringView name;
};

/// The word of a value; every value has a row.
template<typename Value, std::size_t Count>
QString nameOf(const std::array<Named<Value>, Count> &table, std::type_identity_t<Value> value)
{
    for (const Named<Value> &row : table) {
        if (row.value == value)
            return row.name;
    }
    Q_UNREACHABLE_RETURN({});
}

/// The value of a word; `otherwise` for a word that this version does not know.
template<typename Value, std::size_t Count>
Value valueOf(const std::array<Named<Value>, Count> &table, QStringView name, std::type_identity_t<Value> otherwise)
{
    for (const Named<Value> &row : table) {
        if (row.name == name)
            return row.value;
    }
    return otherwise;
}

}
