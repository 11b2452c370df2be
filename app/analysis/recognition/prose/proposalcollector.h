// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../mentions.h"

#include <core/model/passage.h>
#include <core/model/proposals.h>

#include <QHash>
#include <QSet>
#include <QString>

namespace recognition {

/// A range of a paragraph and the rule that matched there.
struct RuleMatch {
    int start = 0;
    int end = 0;
    QString rule;
    model::LinkStatus status = model::LinkStatus::Accepted;
};

/// Gathers what the rules find in one text: each record once, each name linked once in a paragraph. Stack only.
class ProposalCollector
{
public:
    /// The paragraph that is read from now on, or a piece of one that begins at `offset`; not owned, and alive as long as it is
    /// read. Places are those of the piece; what is found has those of the paragraph.
    void begin(const model::Passage &passage, int offset = 0)
    {
        m_passage = &passage;
        m_offset = offset;
    }
    const model::Passage &passage() const { return *m_passage; }
    int offset() const { return m_offset; }

    /// A record that is there already takes what it lacks: one more name, a post.
    void add(model::ProposedRecord record);
    /// A State, body or organisation, and the link of this kind from the text to it.
    /// Gives a record that was told without a name of its own the first that is told.
    void nameOnce(const model::RecordKey &key, const QString &name);
    void addMention(const Mention &mention, const RuleMatch &place, const QString &relation);
    model::ProposedRelation &relate(
        const model::RecordKey &from, const QString &relation, const model::RecordKey &to, const RuleMatch &place);
    void addQuotation(model::ProposedQuotation quotation);

    /// True the first time that it is asked for these words.
    bool isNew(const QString &told);
    const model::Proposals &found() const { return m_found; }

private:
    const model::Passage *m_passage = nullptr;
    int m_offset = 0;
    model::Proposals m_found;
    QHash<QString, qsizetype> m_records; ///< Where each stands, by kind and key.
    QSet<QString> m_told;
};

}
