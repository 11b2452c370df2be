// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodies.h"
#include "citationnumbers.h"

#include <QList>
#include <QString>

namespace recognition {

/// The bodies that a paragraph names, as answers to the question of which body a citation means. Refers to the grammar and the
/// content, which outlive it; stack only.
class NamedBodies
{
public:
    NamedBodies(const CitationGrammar &grammar, const QString &content, model::Body citing)
        : m_grammar(grammar)
        , m_content(content)
        , m_citing(citing)
    {
    }

    /// Finds the names. Call it before the others.
    void read() { m_mentions = bodyMentions(m_grammar, m_content); }

    /// The body named last before a place; null for none.
    const BodyMention *lastBefore(qsizetype place) const;
    /// The same, if no more than a few words that lead on ("requested in") stand between it and the place.
    const BodyMention *near(qsizetype place) const;
    /// The body that "its" means: the one that acts just before, "the Security Council, in its resolution", else the citing body.
    BodyContext possessor(BodyContext its, const CitedNumber &number) const;
    model::Body bodyOf(const BodyMention &mention) const;

private:
    const CitationGrammar &m_grammar;
    const QString &m_content;
    model::Body m_citing;
    QList<BodyMention> m_mentions;
};

/// "Official Records ..., Supplement No. 53 (A/77/53), chap. III, sect. A, |resolution 51/4": a volume holds the
/// resolutions of one body, and No. 53 is the Human Rights Council's.
BodyContext officialRecord(const QString &content, qsizetype noun);

}
