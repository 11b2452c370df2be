// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people.h"
#include "../sentences.h"

#include <QList>
#include <QString>

#include <optional>

namespace recognition {

/// Words that somebody said, between marks of quotation.
struct FoundQuotation {
    model::TextRange words; ///< Without the marks.
    std::optional<Person> speaker; ///< None where the text does not say who.
};

/// The quotations of an English paragraph that a verb of speech gives to somebody (rule `quotation/1`). Words in marks for
/// another reason ("the so-called “core group”"), and the words of a document, are none. `before` is who spoke last in the
/// paragraphs above, for "he" and "she".
QList<FoundQuotation> quotationsIn(const QString &content, const QList<Person> &people, const std::optional<Person> &before);

}
