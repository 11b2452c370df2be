// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/address.h>
#include <core/model/passage.h>
#include <core/model/record.h>

#include <QList>
#include <QString>

#include <optional>

namespace application {

/// The record, text and paragraphs that a reference points at.
struct Target {
    model::Record record;
    QList<model::Text> texts;
    std::optional<model::Text> text; ///< The one in the language that was asked for, else English, else the first.
    QList<model::Passage> passages;  ///< Of that text; those of the address when the reference has one.
    model::Address address;

    /// The paragraph that the address names; null where the reference has none.
    const model::Passage *paragraph() const { return address.isEmpty() || passages.isEmpty() ? nullptr : &passages.first(); }
};

/// Finds what "A/HRC/RES/57/12 OP8", "#12" or a link points at; an empty language takes the first text. Error: NotFound.
Query<Target> target(const QString &reference, const QString &language = {});
/// The same of a record that is known by its id.
Query<Target> target(base::RecordId record, const QString &language = {});

}
