// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "references.h"

#include <library/store/documentqueries.h>
#include <library/store/documentthemes.h>
#include <output/exchange/uwazicsv.h>

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

base::Result<QHash<base::RecordId, QList<model::Text>>> textsByWork(const library::Database &database)
{
    TRY(QList<model::Text> texts, library::DocumentQueries(database).allTexts());
    std::ranges::sort(texts, comesBefore);
    QHash<base::RecordId, QList<model::Text>> byWork;
    for (const model::Text &text : std::as_const(texts))
        byWork[text.work].append(text);
    return byWork;
}

/// The titles besides that of the first text: those of the other texts, and other names that the record has.
QMap<QString, QString> otherTitles(const model::Record &record, const QList<model::Text> &texts)
{
    QMap<QString, QString> titles;
    for (const QString &field : record.fields.keys()) {
        if (field.startsWith("name_"_L1))
            titles.insert(field.sliced(5), record.fields.value(field).toString());
    }
    for (const model::Text &text : texts.isEmpty() ? texts : texts.sliced(1))
        titles.insert(text.language, text.title);
    titles.removeIf([](const std::pair<const QString &, QString &> &title) { return title.second.isEmpty(); });
    return titles;
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
        TRY(const auto texts, textsByWork(database));
        TRY(const auto themes, library::documentThemes(database));
        QList<exchange::BibliographyEntry> entries;
        for (const model::RecordRow &row : std::as_const(rows)) {
            const model::Record &record = row.record;
            const QList<model::Text> own = texts.value(record.id);
            entries.append({model::CitedWork::of(record, own.value(0)), record.fields.value("abstract"_L1).toString(),
                keywordsOf(record, themes.value(record.id)), otherTitles(record, own)});
        }
        std::ranges::stable_sort(entries, {}, [](const exchange::BibliographyEntry &entry) { return std::pair(entry.work.symbol, entry.work.title); });
        return entries;
    };
}

QStringList referenceFormats()
{
    return exchange::bibliographyFormats() + QStringList {exchange::kUwaziCsv};
}

QByteArray referenceFile(const QList<exchange::BibliographyEntry> &entries, const QString &format)
{
    const bool isTable = format == exchange::kUwaziCsv;
    return isTable ? "\xEF\xBB\xBF" + exchange::uwaziCsv(entries).toUtf8() : exchange::bibliography(entries, format).toUtf8();
}

QString referenceSuffix(const QString &format)
{
    static const QHash<QString, QString> suffixes {{u"bibtex"_s, u"bib"_s}, {u"csl-json"_s, u"json"_s}, {exchange::kUwaziCsv, u"csv"_s}};
    return suffixes.value(format, u"ris"_s);
}

QString referenceFormat(const QString &suffix)
{
    const QStringList formats = referenceFormats();
    const auto found = std::ranges::find(formats, suffix, referenceSuffix);
    return found == formats.end() ? u"ris"_s : *found;
}

}
