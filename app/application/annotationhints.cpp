// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationhints.h"

#include <analysis/comparison/levelling.h>
#include <library/store/annotations.h>

#include <QHash>

#include <algorithm>

namespace application {

namespace {

constexpr qsizetype kWholeText = -1;

/// Where the annotated paragraphs of other texts stand in the text that is read, by index.
class Places
{
public:
    Places(const QList<model::Passage> &read, const QList<model::Passage> &others)
    {
        for (auto first = others.begin(); first != others.end();) {
            const auto end = std::find_if(first, others.end(), [first](const model::Passage &one) { return one.text != first->text; });
            addText(read, QList<model::Passage>(first, end));
            first = end;
        }
    }

    qsizetype of(base::PassageId passage) const { return m_places.value(passage, kWholeText); }

private:
    /// A sub-paragraph without a partner stands beside the paragraph that it belongs to.
    void addText(const QList<model::Passage> &read, const QList<model::Passage> &other)
    {
        const QList<qsizetype> partners = comparison::partnersByAddress(read, other);
        qsizetype paragraph = kWholeText;
        for (qsizetype at = 0; at < other.size(); ++at) {
            const bool isPart = other.at(at).kind == model::PassageKind::SubParagraph;
            if (!isPart)
                paragraph = partners.at(at);
            m_places.insert(other.at(at).id, isPart && partners.at(at) < 0 ? paragraph : partners.at(at));
        }
    }

    QHash<base::PassageId, qsizetype> m_places;
};

/// The hint that an annotation joins; a new one at the end where there is none yet.
AnnotationHint &hintOf(QList<AnnotationHint> &hints, base::PassageId beside, const model::AnnotationRow &row)
{
    const auto known = std::ranges::find_if(
        hints, [&](const AnnotationHint &hint) { return hint.beside == beside && hint.language == row.language; });
    if (known != hints.end())
        return *known;
    hints.append({beside, row.language, row.annotation.passage, row.annotation.address, {}});
    return hints.last();
}

}

QStringList AnnotationHint::authors() const
{
    QStringList names;
    for (const model::Annotation &annotation : annotations) {
        if (!annotation.author.isEmpty() && !names.contains(annotation.author))
            names.append(annotation.author);
    }
    return names;
}

Query<QList<AnnotationHint>> annotationHints(base::TextId text, const QList<model::Passage> &passages)
{
    return [text, passages](const library::Database &database) -> base::Result<QList<AnnotationHint>> {
        const library::AnnotationQueries queries(database);
        TRY(const QList<model::AnnotationRow> rows, queries.ofOtherTexts(text));
        if (rows.isEmpty())
            return QList<AnnotationHint>();
        TRY(const QList<model::Passage> others, queries.placesInOtherTexts(text));
        const Places places(passages, others);
        QList<QList<AnnotationHint>> byPlace(passages.size() + 1); // The first is the text as a whole.
        for (const model::AnnotationRow &row : rows) {
            if (!row.annotation.isAttached())
                continue;
            const qsizetype place = places.of(row.annotation.passage);
            const base::PassageId beside = place < 0 ? base::PassageId() : passages.at(place).id;
            hintOf(byPlace[place + 1], beside, row).annotations.append(row.annotation);
        }
        QList<AnnotationHint> hints;
        for (const QList<AnnotationHint> &here : std::as_const(byPlace))
            hints.append(here);
        return hints;
    };
}

}
