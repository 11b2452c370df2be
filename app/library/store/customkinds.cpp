// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customkinds.h"

#include "recordmapping.h"

#include <library/database/statement.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace library {

base::Result<std::optional<QJsonObject>> CustomKinds::all() const
{
    Statement statement(m_database, u"SELECT value FROM library WHERE name = 'own_kinds'"_s);
    TRY_VOID(statement.run());
    if (!statement.next())
        return std::nullopt;
    return QJsonDocument::fromJson(statement.string(0).toUtf8()).object();
}

base::Status CustomKinds::set(const QJsonObject &kinds)
{
    Statement statement(
        m_database, u"INSERT INTO library (name, value) VALUES ('own_kinds', ?) ON CONFLICT DO UPDATE SET value = excluded.value"_s);
    return statement.bind(jsonText(kinds)).run();
}

}
