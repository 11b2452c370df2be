// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordkinds.h"

#include <library/store/customkinds.h>

namespace application {

Query<std::optional<QJsonObject>> customKinds()
{
    return [](const library::Database &database) { return library::CustomKinds(database).all(); };
}

PlainEdit setCustomKinds(const QJsonObject &kinds)
{
    return [kinds](const library::Database &database) { return library::CustomKinds(database).set(kinds); };
}

}
