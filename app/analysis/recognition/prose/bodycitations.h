// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>

#include <QHash>
#include <QList>
#include <QString>

namespace recognition {

/// Citations of bodies that number their own papers: "general comment No. 26" of a treaty body, "resolution 2/1" of the UN-Habitat
/// Assembly. Symbols are those of resources/prose/comments.tsv, numbers below a body's first had another form and give nothing. Rule
/// `body/1`. Belongs to one thread.
class BodyCitations
{
public:
    explicit BodyCitations(const model::ReadText &read)
        : m_read(read)
    {
    }

    /// The links of one passage and the general comments that it cites, in order; a resolution among them is given to the body that
    /// is named beside its number.
    QList<model::ProposedLink> completed(const model::Passage &passage, QList<model::ProposedLink> links) const;

private:
    QList<model::ProposedLink> commentsIn(const model::Passage &passage) const;
    void takeResolutions(const model::Passage &passage, QList<model::ProposedLink> &links) const;
    /// The code of the treaty body that is named nearest to a place, in the passage or before it; empty for none.
    QString treatyBodyAt(const model::Passage &passage, int start, int end) const;

    const model::ReadText &m_read;
};

}
