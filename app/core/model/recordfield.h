// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace model {

/// The part of a record that an edit changes: "name", "date", "symbol", "body", "session", or "fields.NAME".
QJsonValue fieldOf(const Record &record, const QString &subject);

void setField(Record &record, const QString &subject, const QJsonValue &value);

/// Where a record keeps what its text of a language says in a field: `agenda_title_fr` beside `agenda_title`. Language: ISO 639-1.
QString fieldInLanguage(const QString &name, const QString &language);

/// The field whose words `name` keeps in one language; empty where it has no such form.
QString fieldOfLanguage(const QString &name);

/// A field's value in a language where the texts say it in several; the field's own where they do not, or where somebody has
/// written another one.
QJsonValue valueInLanguage(const QJsonObject &fields, const QString &name, const QString &language);

}
