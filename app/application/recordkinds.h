// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <QJsonObject>

#include <optional>

namespace application {

/// The kinds and fields that users added to the library; nothing where nobody has ever added any.
Query<std::optional<QJsonObject>> customKinds();
PlainEdit setCustomKinds(const QJsonObject &kinds);

}
