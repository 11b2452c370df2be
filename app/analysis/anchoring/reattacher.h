// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchoring.h"
#include "skeleton.h"

#include <QHash>

#include <vector>

namespace anchoring {

/// Finds where annotations belong in a text that has changed: first the paragraph, by all of its words, then the words in it,
/// by the difference of both paragraphs. Knows each paragraph again once, however many annotations it has. Made for one text
/// and one round; any thread.
class Reattacher
{
public:
    explicit Reattacher(const QList<model::Passage> &passages);

    /// The place with its score, if it is sure: the paragraph is there as it was, or is much more like one of the text than
    /// like any other, and at least three quarters of the annotated words are left. Else nothing: a person decides.
    std::optional<Attachment> place(const model::Annotation &annotation);
    /// The places that come into question, the likeliest first, for a person to choose from. Where none of the words are left, the
    /// whole paragraph.
    QList<Attachment> candidates(const model::Annotation &annotation, qsizetype most);

private:
    struct Partner {
        qsizetype passage = -1;
        double similarity = 0;
    };
    using Bag = std::vector<size_t>;

    static Bag bagOf(const QString &text);
    static double likeness(const Bag &left, const Bag &right);
    /// The passages that are like a paragraph, the most alike first.
    const QList<Partner> &partners(const QString &paragraph);
    qsizetype sureParagraph(const model::Annotation &annotation);
    std::optional<Attachment> within(const model::Annotation &annotation, const Partner &partner) const;

    QList<model::Passage> m_passages;
    QList<Skeleton> m_skeletons;
    std::vector<Bag> m_bags;
    QHash<QString, QList<qsizetype>> m_bySkeleton;
    QHash<QString, QList<Partner>> m_partners; ///< By paragraph.
};

}
