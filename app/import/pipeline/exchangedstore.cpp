// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangedstore.h"

#include <analysis/anchoring/anchoring.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/knowndocuments.h>

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

void count(ExchangedCounts &counts, model::ImportOutcome outcome)
{
    if (outcome == model::ImportOutcome::Added)
        ++counts.added;
    else if (outcome == model::ImportOutcome::Updated)
        ++counts.updated;
    else
        ++counts.unchanged;
}

/// Hangs annotations of another library on the texts of this one. Made on the stack.
class AnnotationTaker
{
public:
    AnnotationTaker(const library::Database &database, library::KnownDocuments &documents, ExchangedCounts &counts)
        : m_database(database)
        , m_documents(documents)
        , m_counts(counts)
    {
    }

    base::Status take(const QList<model::ForeignAnnotation> &annotations)
    {
        TRY(const auto rows, library::AnnotationQueries(m_database).all());
        for (const model::AnnotationRow &row : rows)
            m_known.insert(row.annotation.uuid, row.annotation);
        for (const model::ForeignAnnotation &foreign : annotations)
            TRY_VOID(takeOne(foreign));
        return base::ok();
    }

private:
    base::Status takeOne(const model::ForeignAnnotation &foreign)
    {
        if (const auto known = m_known.constFind(foreign.annotation.uuid); known != m_known.constEnd())
            return update(*known, foreign.annotation);
        TRY(const std::optional<base::RecordId> document, m_documents.holding(foreign));
        TRY(const std::optional<model::Text> text, textOf(document, foreign.language));
        if (!text) {
            ++m_counts.missing;
            return base::ok();
        }
        model::Annotation annotation = foreign.annotation;
        annotation.record = *document;
        annotation.text = text->id;
        if (!annotation.created.isValid())
            annotation.created = QDateTime::currentDateTimeUtc();
        if (!annotation.modified.isValid())
            annotation.modified = annotation.created;
        if (annotation.kind != model::AnnotationKind::DocumentNote)
            TRY_VOID(place(annotation));
        TRY(annotation.id, library::AnnotationStore(m_database).add(annotation));
        m_known.insert(annotation.uuid, annotation);
        ++m_counts.added;
        return base::ok();
    }

    /// What a person says of the words; where it hangs stays as it is here.
    base::Status update(const model::Annotation &known, const model::Annotation &foreign)
    {
        // What is locked stays as it is.
        if (known.isLocked) {
            ++m_counts.unchanged;
            return base::ok();
        }
        model::Annotation later = known;
        later.kind = model::isOnWords(known.kind) == model::isOnWords(foreign.kind) ? foreign.kind : known.kind;
        later.colour = foreign.colour;
        later.comment = foreign.comment;
        later.tags = foreign.tags;
        later.author = foreign.author;
        // What is private here stays private.
        later.isPrivate = known.isPrivate || foreign.isPrivate;
        if (foreign.modified <= known.modified || later == known) {
            ++m_counts.unchanged;
            return base::ok();
        }
        later.modified = foreign.modified;
        m_known.insert(later.uuid, later);
        ++m_counts.updated;
        return library::AnnotationStore(m_database).update(later);
    }

    base::Status place(model::Annotation &annotation)
    {
        TRY(const QList<model::Passage> passages, passagesOf(annotation.text));
        const std::optional<anchoring::Attachment> found = anchoring::attach(annotation, passages);
        if (!found) {
            annotation.state = model::AnchorState::Loose;
            ++m_counts.loose;
            return base::ok();
        }
        annotation.passage = found->passage;
        annotation.address = found->address;
        annotation.anchor = found->anchor;
        annotation.score = found->score;
        return base::ok();
    }

    /// The text in that language; where none is said or it is not here, the first one.
    base::Result<std::optional<model::Text>> textOf(std::optional<base::RecordId> document, const QString &language)
    {
        if (!document)
            return std::nullopt;
        TRY(const QList<model::Text> texts, library::DocumentQueries(m_database).texts(*document));
        const auto known = std::ranges::find(texts, language, &model::Text::language);
        if (known != texts.end())
            return *known;
        return texts.isEmpty() ? std::nullopt : std::optional(texts.first());
    }

    base::Result<QList<model::Passage>> passagesOf(base::TextId text)
    {
        if (text != m_text) {
            TRY(m_passages, library::DocumentQueries(m_database).passages(text));
            m_text = text;
        }
        return m_passages;
    }

    const library::Database &m_database;
    library::KnownDocuments &m_documents;
    ExchangedCounts &m_counts;
    QHash<QString, model::Annotation> m_known;
    base::TextId m_text;
    QList<model::Passage> m_passages;
};

}

model::ImportOutcome ExchangedCounts::outcome() const
{
    if (added > 0)
        return model::ImportOutcome::Added;
    return updated > 0 ? model::ImportOutcome::Updated : model::ImportOutcome::Unchanged;
}

QStringList ExchangedCounts::remarks() const
{
    QStringList remarks;
    const auto remark = [&remarks](QLatin1StringView code, int number) {
        if (number > 0)
            remarks.append(code + QString::number(number));
    };
    remark("entries-added:"_L1, added);
    remark("entries-updated:"_L1, updated);
    remark("entries-unchanged:"_L1, unchanged);
    remark("annotations-loose:"_L1, loose);
    remark("annotations-without-document:"_L1, missing);
    return remarks;
}

base::Result<ExchangedCounts> storeExchanged(const library::Database &database, const model::ExchangedContent &content)
{
    ExchangedCounts counts;
    library::KnownDocuments documents(database);
    TRY_VOID(documents.load());
    for (const model::Record &document : content.documents) {
        TRY(const model::ImportOutcome outcome, documents.take(document));
        count(counts, outcome);
    }
    if (!content.annotations.isEmpty())
        TRY_VOID(AnnotationTaker(database, documents, counts).take(content.annotations));
    return counts;
}

}
