// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowndocuments.h"

#include "documentqueries.h"
#include "history.h"
#include "recordmapping.h"
#include "recordstore.h"

#include <core/model/recordfield.h>
#include <core/model/reference.h>
#include <core/model/undocsurl.h>
#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// One address for all ways to write it: without scheme, "www.", fragment and a last slash.
QString addressKey(const QString &url)
{
    QString key = url.trimmed().section(u'#', 0, 0);
    for (const QLatin1StringView prefix : {"https://"_L1, "http://"_L1, "www."_L1}) {
        if (key.startsWith(prefix, Qt::CaseInsensitive))
            key = key.sliced(prefix.size());
    }
    while (key.endsWith(u'/'))
        key.chop(1);
    return key;
}

QString titleKey(const QString &title)
{
    return title.simplified().toCaseFolded();
}

/// The record after a description of it was read. Where a text is here, it is the better witness.
model::Record completed(const model::Record &known, const model::Record &described)
{
    model::Record result = known;
    const bool isWitness = !known.inLibrary;
    const auto fill = [isWitness](auto &field, const auto &said, bool isEmpty, bool isSaid) {
        if (isSaid && (isEmpty || isWitness))
            field = said;
    };
    // A document without a title has its symbol for a name.
    const bool isNamed = !known.name.isEmpty() && known.name != known.symbol;
    fill(result.name, described.name, !isNamed, !described.name.isEmpty() && described.name != described.symbol);
    fill(result.body, described.body, known.body.isEmpty(), !described.body.isEmpty());
    fill(result.session, described.session, known.session.isEmpty(), !described.session.isEmpty());
    fill(result.date, described.date, !known.date.isValid(), described.date.isValid());
    for (auto field = described.fields.begin(); field != described.fields.end(); ++field) {
        if (isWitness || !known.fields.contains(field.key()))
            result.fields.insert(field.key(), field.value());
    }
    return result;
}

bool isSame(const model::Record &one, const model::Record &other)
{
    return one.name == other.name && one.body == other.body && one.session == other.session && one.date == other.date && one.fields == other.fields;
}

}

base::Status KnownDocuments::load()
{
    Statement statement(m_database, u"SELECT "_s + kRecordColumns + u" FROM record r WHERE r.kind = 'document'");
    TRY_VOID(statement.run());
    while (statement.next())
        remember(recordFromRow(statement));
    return base::ok();
}

void KnownDocuments::remember(const model::Record &document)
{
    if (!document.symbolKey.isEmpty())
        m_symbols.insert(document.symbolKey, document.id);
    if (const QString url = document.fields.value("url"_L1).toString(); !url.isEmpty())
        m_addresses.insert(addressKey(url), document.id);
    if (document.symbolKey.isEmpty())
        m_titles.insert(titleKey(document.name), {document.id, document.date});
}

std::optional<base::RecordId> KnownDocuments::titled(const QString &title, QDate date) const
{
    std::optional<base::RecordId> undated;
    const auto [first, last] = m_titles.equal_range(titleKey(title));
    for (auto known = first; known != last; ++known) {
        if (known->date == date)
            return known->id;
        if (!known->date.isValid() || !date.isValid())
            undated = known->id;
    }
    return undated;
}

std::optional<base::RecordId> KnownDocuments::find(const model::Record &described) const
{
    if (!described.symbolKey.isEmpty()) {
        const auto known = m_symbols.constFind(described.symbolKey);
        return known == m_symbols.constEnd() ? std::nullopt : std::optional(*known);
    }
    if (const QString url = described.fields.value("url"_L1).toString(); !url.isEmpty()) {
        if (const auto known = m_addresses.constFind(addressKey(url)); known != m_addresses.constEnd())
            return *known;
    }
    return titled(described.name, described.date);
}

base::Result<model::ImportOutcome> KnownDocuments::take(const model::Record &described)
{
    RecordStore store(m_database);
    std::optional<base::RecordId> id = find(described);
    model::Record made = described;
    made.inLibrary = false;
    made.fields.insert(u"reference"_s, true);
    if (!id) {
        TRY(made.id, store.ensure(made));
        id = made.id;
        remember(made);
        TRY(const model::Record stored, DocumentQueries(m_database).record(*id));
        // The symbol may be that of a record that was merged into another.
        if (stored.symbolKey == described.symbolKey)
            return model::ImportOutcome::Added;
    }
    TRY(const model::Record known, DocumentQueries(m_database).record(*id));
    model::Record record = completed(known, known.inLibrary ? described : made);
    TRY(const QStringList edited, HistoryQueries(m_database).editedFields(*id));
    for (const QString &field : edited)
        model::setField(record, field, model::fieldOf(known, field));
    if (isSame(record, known))
        return model::ImportOutcome::Unchanged;
    TRY_VOID(store.update(record));
    remember(record);
    return model::ImportOutcome::Updated;
}

base::Result<std::optional<base::RecordId>> KnownDocuments::holding(const model::ForeignAnnotation &annotation) const
{
    QString symbol = model::undocsTarget(annotation.source);
    if (const auto reference = model::Reference::parse(annotation.source); reference && reference->symbol)
        symbol = reference->symbol->display();
    if (!symbol.isEmpty()) {
        const auto read = model::Reference::parse(symbol);
        const base::Result<model::Record> known = read ? DocumentQueries(m_database).resolve(*read) : base::failure(base::ErrorCode::NotFound);
        return known ? std::optional(known->id) : std::nullopt;
    }
    if (const auto known = m_addresses.constFind(addressKey(annotation.source)); known != m_addresses.constEnd())
        return *known;
    // "#412" is a number of the other library only.
    return annotation.title.isEmpty() ? std::nullopt : titled(annotation.title, annotation.date);
}

}
