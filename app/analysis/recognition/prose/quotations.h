// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../sentences.h"
#include "proseparagraph.h"

#include <QList>
#include <QString>

#include <optional>

namespace recognition {

/// Words that somebody said, between marks of quotation.
struct FoundQuotation {
    model::TextRange words; ///< Without the marks.
    std::optional<Person> speaker; ///< None where the text does not say who.
};

/// The quotations of a paragraph that somebody said or wrote (rule `quotation/1`), whole or in pieces. Words in marks for
/// another reason (a title, the so-called “core group”), and the words of a document, are none. `before` is who spoke last in the
/// paragraphs above, for "he", "she" and "the Minister".
QList<FoundQuotation> quotationsIn(const ProseParagraph &paragraph, const std::optional<Person> &before);

}
