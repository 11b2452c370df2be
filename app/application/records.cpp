// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include "dataediting.h"

#include <analysis/recognition/sentences.h>
#include <library/store/documentqueries.h>
#include <library/store/originals.h>
#include <library/store/recordstore.h>

namespace application {

Query<QList<model::RecordRow>> records(const model::RecordFilter &filter)
{
    return [filter](const library::Database &database) { return library::DocumentQueries(database).list(filter); };
}

Query<QList<model::Record>> recordsOf(const QList<model::RecordKind> &kinds)
{
    return [kinds](const library::Database &database) -> base::Result<QList<model::Record>> {
        QList<model::Record> all;
        for (const model::RecordKind kind : kinds) {
            model::RecordFilter filter;
            filter.kind = kind;
            TRY(const auto found, library::DocumentQueries(database).records(filter));
            all += found;
        }
        return all;
    };
}

Query<model::Record> resolve(const model::Reference &reference)
{
    return [reference](const library::Database &database) { return library::DocumentQueries(database).resolve(reference); };
}

Query<std::optional<model::Record>> recordOf(const model::Reference &reference)
{
    return [reference](const library::Database &database) -> base::Result<std::optional<model::Record>> {
        auto record = library::DocumentQueries(database).resolve(reference);
        if (record)
            return std::optional(*std::move(record));
        if (record.error().code == base::ErrorCode::NotFound)
            return std::optional<model::Record>();
        return base::failure(record.error());
    };
}

Query<std::optional<model::Record>> recordOf(model::RecordKind kind, const QString &key)
{
    return [kind, key](const library::Database &database) { return library::DocumentQueries(database).findRecord(kind, key); };
}

Query<QList<model::Source>> originals(base::TextId text)
{
    return [text](const library::Database &database) { return library::originalsOf(database, text); };
}

Query<QHash<base::RecordId, QList<library::Evidence>>> evidence(model::RecordKind kind, int ofEach)
{
    return [=](const library::Database &database) { return library::LinkQueries(database).evidence(kind, ofEach); };
}

Query<QList<library::WantedRow>> wantedDocuments()
{
    return library::wantedDocuments;
}

QString sentenceOf(const library::Evidence &evidence)
{
    return recognition::sentenceAt(evidence.content, evidence.start, evidence.end);
}

Query<Lineage> lineage(base::RecordId record)
{
    return [record](const library::Database &database) -> base::Result<Lineage> {
        const library::LineageQueries queries(database);
        Lineage lineage;
        TRY(lineage.members, queries.chain(record));
        TRY(lineage.supersededBy, queries.supersededBy(record));
        return lineage;
    };
}

Edit<base::RecordId> makeRecord(const model::Record &record)
{
    return [record](const library::Database &database) { return library::RecordStore(database).ensure(record); };
}

PlainEdit setField(base::RecordId record, const QString &subject, const QJsonValue &value, const model::Signature &by)
{
    return setFields({{record, subject, value}}, by);
}

}
