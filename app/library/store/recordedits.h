// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <core/model/record.h>
#include <core/model/recordfield.h>

namespace library {

/// Edits records for a person, and writes the history. Stack only, inside Library::write().
class RecordEdits
{
public:
    RecordEdits(const Database &database, model::Signature signature)
        : m_database(database)
        , m_signature(std::move(signature))
    {
    }

    /// Sets one field and notes it; the same value again is no change. From now on no import changes the field.
    base::Status set(base::RecordId record, const QString &subject, const QJsonValue &value);

private:
    const Database &m_database;
    model::Signature m_signature;
};

}
