// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordkinds.h"

#include <library/store/ownkinds.h>

namespace application {

Query<std::optional<QJsonObject>> ownKinds()
{
    return [](const library::Database &database) { return library::OwnKinds(database).all(); };
}

PlainEdit setOwnKinds(const QJsonObject &kinds)
{
    return [kinds](const library::Database &database) { return library::OwnKinds(database).set(kinds); };
}

}
