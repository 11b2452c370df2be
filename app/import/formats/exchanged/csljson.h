// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referenceentry.h"

#include <core/base/result.h>

#include <QJsonDocument>

namespace formats {

/// True for items as the Citation Style Language has them: a list of objects with a type and a title or an id.
bool isCslJson(const QJsonDocument &document);

/// Errors: Damaged (an item that is none), LimitExceeded.
base::Result<QList<ReferenceEntry>> readCslJson(const QJsonDocument &document);

}
