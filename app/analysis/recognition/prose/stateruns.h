// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proseparagraph.h"
#include "quotationmarks.h"

#include <core/model/textrange.h>

namespace recognition {

/// States that only commas and "and" part: "Cyprus, Indonesia and the Marshall Islands".
using StateRun = QList<Mention>;

/// The States of a paragraph, as it names them and as the voices of people. Refers to values that outlive it.
class StateRuns
{
public:
    /// States within `quoted` words are what somebody speaks of, and do nothing.
    explicit StateRuns(const ProseParagraph &paragraph, const QList<QuotedWords> &quoted = {});

    /// In order; `withGroups` also groups and organisations of States.
    QList<StateRun> in(const model::TextRange &range, bool withGroups = false) const;
    StateRun firstIn(const model::TextRange &range) const;
    StateRun lastIn(const model::TextRange &range) const;
    /// Those who begin right at a place, but for an article and the like.
    StateRun at(int place, int end, bool withGroups = false) const;

private:
    const QString &m_content;
    const QString &m_language;
    QList<Mention> m_states; ///< In order of their start.
};

}
