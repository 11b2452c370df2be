// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline.h"

#include <QSet>

namespace briefing {

/// What was left out of some paragraphs.
struct Clearance {
    model::Attribution strictest = model::Attribution::OnTheRecord; ///< Of the words that they had.
    QSet<base::PassageId> changed; ///< The paragraphs that lost words.
};

/// Keeps words out of paragraphs that their speakers have not released: what needs clearance is left out, and of a paragraph
/// with words under the Chatham House Rule these words alone are left, without who said them. Words whose own paragraph is
/// gone are looked for in all of them.
Clearance leaveOutRestricted(QList<model::Passage> &passages, const QList<model::Quotation> &restricted);

/// The same for the words of a quotation from these paragraphs; from any where none are given.
model::Attribution leaveOutRestricted(QString &words, const QList<base::PassageId> &from, const QList<model::Quotation> &restricted);

/// The same for two columns, which say the same in two languages: beside a paragraph that lost words, one in which they are
/// not marked is left out as a whole.
Clearance leaveOutRestricted(QList<model::Passage> &left, QList<model::Passage> &right, const QList<model::Quotation> &restricted);

}
