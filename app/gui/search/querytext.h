// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gui {

/// True when the query restricts to field:value.
bool hasClause(const QString &query, const QString &field, const QString &value);
/// The query with field:value added, or taken out where it is there already.
QString toggledClause(const QString &query, const QString &field, const QString &value);

}
