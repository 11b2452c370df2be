// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "references.h"

#include <library/store/documentqueries.h>
#include <library/store/documentthemes.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// English first, as in DocumentQueries::texts().
bool comesBefore(const model::Text &one, const model::Text &other)
{
    const auto rank = [](const model::Text &text) { return std::pair(text.language != "en"_L1, text.language); };
    return rank(one) < rank(other);
}

base::Result<QHash<base::RecordId, model::Text>> firstTexts(const library::Database &database)
{
    TRY(const QList<model::Text> texts, library::DocumentQueries(database).allTexts());
    QHash<base::RecordId, model::Text> first;
    for (const model::Text &text : texts) {
        const auto known = first.find(text.work);
        if (known == first.end() || comesBefore(text, *known))
            first.insert(text.work, text);
    }
    return first;
}

/// The keywords of the record, then its themes.
QStringList keywordsOf(const model::Record &record, const QStringList &themes)
{
    QStringList keywords;
    const QJsonValue field = record.fields.value("keywords"_L1);
    for (const QJsonValue &keyword : field.isString() ? QJsonArray {field} : field.toArray())
        keywords.append(keyword.toString().simplified());
    keywords += themes;
    keywords.removeAll(QString());
    keywords.removeDuplicates();
    return keywords;
}

}

Query<QList<exchange::BibliographyEntry>> references(ReferencesOf which)
{
    return [which](const library::Database &database) -> base::Result<QList<exchange::BibliographyEntry>> {
        const library::DocumentQueries queries(database);
        model::RecordFilter filter;
        filter.kind = model::RecordKind::Document;
        filter.inLibrary = true;
        TRY(QList<model::RecordRow> rows, queries.list(filter));
        if (which == ReferencesOf::Wanted) {
            filter.inLibrary = false;
            TRY(const QList<model::RecordRow> wanted, queries.list(filter));
            rows += wanted;
        }
        TRY(const auto texts, firstTexts(database));
        TRY(const auto themes, library::documentThemes(database));
        QList<exchange::BibliographyEntry> entries;
        for (const model::RecordRow &row : std::as_const(rows)) {
            const model::Record &record = row.record;
            entries.append({model::CitedWork::of(record, texts.value(record.id)), record.fields.value("abstract"_L1).toString(),
                keywordsOf(record, themes.value(record.id))});
        }
        std::ranges::stable_sort(entries, {}, [](const exchange::BibliographyEntry &entry) { return std::pair(entry.work.symbol, entry.work.title); });
        return entries;
    };
}

QByteArray referenceFile(const QList<exchange::BibliographyEntry> &entries, const QString &format)
{
    return exchange::bibliography(entries, format).toUtf8();
}

QString referenceSuffix(const QString &format)
{
    return format == "bibtex"_L1 ? u"bib"_s : format == "csl-json"_L1 ? u"json"_s : u"ris"_s;
}

QString referenceFormat(const QString &suffix)
{
    return suffix == "bib"_L1 ? u"bibtex"_s : suffix == "json"_L1 ? u"csl-json"_s : u"ris"_s;
}

}
