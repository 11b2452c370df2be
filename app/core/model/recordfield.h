// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace model {

/// The part of a record that an edit changes: "name", "date", "symbol", "body", "session", or "fields.NAME".
QJsonValue fieldOf(const Record &record, const QString &subject);

void setField(Record &record, const QString &subject, const QJsonValue &value);

}
