// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentqueries.h"

#include "linkcounts.h"
#include "recordmapping.h"
#include "recordmarks.h"
#include "themetree.h"
#include "wanted.h"

#include <library/database/statement.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// The condition of a filter, and its values in the order of the question marks.
struct Condition {
    QStringList clauses;
    QVariantList values;

    void add(const QString &clause, const QVariant &value)
    {
        clauses.append(clause);
        values.append(value);
    }
};

Condition conditionOf(const model::RecordFilter &filter)
{
    Condition condition;
    if (filter.kind)
        condition.add(u"r.kind = ?"_s, model::recordKindName(*filter.kind));
    if (filter.inLibrary)
        condition.add(u"r.in_library = ?"_s, int(*filter.inLibrary));
    if (filter.kind == model::RecordKind::Document && filter.inLibrary == false)
        condition.clauses.append(isCitedCondition());
    if (!filter.body.isEmpty())
        condition.add(u"r.body = ?"_s, filter.body);
    if (!filter.session.isEmpty())
        condition.add(u"r.session = ?"_s, filter.session);
    if (filter.usedThemesOnly)
        condition.clauses.append(usedThemeCondition());
    if (filter.linkedTo.isValid()) {
        const QString relation = filter.relation.isEmpty() ? QString() : u" AND relation = ?"_s;
        condition.clauses.append(u"r.id IN (SELECT from_record FROM link WHERE to_record = ?%1 AND status <> 'rejected')"_s.arg(relation));
        condition.values.append(filter.linkedTo.value());
        if (!relation.isEmpty())
            condition.values.append(filter.relation);
    }
    return condition;
}

}

base::Result<model::Record> DocumentQueries::record(base::RecordId id) const
{
    Statement statement(m_database, u"SELECT "_s + kRecordColumns + u" FROM record r WHERE r.id = ?");
    TRY_VOID(statement.bind(id).run());
    if (!statement.next())
        return base::failure(base::ErrorCode::NotFound, u"#%1"_s.arg(id.value()));
    return recordFromRow(statement);
}

base::Result<std::optional<model::Record>> DocumentQueries::findRecord(model::RecordKind kind, const QString &symbolKey) const
{
    Statement statement(m_database, u"SELECT "_s + kRecordColumns + u" FROM record r WHERE r.kind = ? AND r.symbol_key = ? AND r.symbol_key <> ''");
    return statement.bind(model::recordKindName(kind), symbolKey).first(recordFromRow);
}

base::Result<std::optional<model::Record>> DocumentQueries::findBySymbol(const model::Symbol &symbol) const
{
    const base::Result<std::optional<model::Record>> found = findRecord(model::RecordKind::Document, symbol.key());
    const bool lacksItsYear = symbol.body() == model::Body::SecurityCouncil && symbol.isResolution() && !symbol.key().contains(u'(');
    if (!found || !lacksItsYear || (*found && (*found)->inLibrary))
        return found;
    // ")" follows "(" among the characters, so that these are all keys that begin with the number and a bracket.
    Statement statement(m_database,
        u"SELECT "_s + kRecordColumns
            + u" FROM record r WHERE r.kind = ? AND r.symbol_key > ? AND r.symbol_key < ? AND r.symbol_key <> ''"
              u" ORDER BY r.in_library DESC LIMIT 1");
    statement.bind(model::recordKindName(model::RecordKind::Document));
    TRY_VOID(statement.bind(QString(symbol.key() + u'('), QString(symbol.key() + u')')).run());
    if (!statement.next())
        return found;
    const model::Record dated = recordFromRow(statement);
    return *found && !dated.inLibrary ? *found : dated;
}

base::Result<model::Record> DocumentQueries::resolve(const model::Reference &reference) const
{
    if (reference.record.isValid())
        return record(reference.record);
    QList<model::Symbol> candidates;
    if (reference.symbol)
        candidates.append(*reference.symbol);
    for (const model::Body body : {model::Body::HumanRightsCouncil, model::Body::GeneralAssembly, model::Body::SecurityCouncil,
             model::Body::EconomicAndSocialCouncil}) {
        if (reference.shortForm.isEmpty())
            break;
        if (const std::optional<model::Symbol> symbol = model::Symbol::ofResolution(body, reference.shortForm))
            candidates.append(*symbol);
    }
    std::optional<model::Record> wanted;
    for (const model::Symbol &symbol : std::as_const(candidates)) {
        TRY(std::optional<model::Record> found, findBySymbol(symbol));
        if (found && found->inLibrary)
            return *found;
        if (found && !wanted)
            wanted = found;
    }
    if (wanted)
        return *wanted;
    return base::failure(base::ErrorCode::NotFound, reference.symbol ? reference.symbol->display() : reference.shortForm);
}

base::Result<QList<model::RecordRow>> DocumentQueries::list(const model::RecordFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    const QString where = condition.clauses.isEmpty() ? QString() : u" WHERE "_s + condition.clauses.join(u" AND ");
    Statement statement(m_database,
        u"SELECT "_s + kRecordColumns
            + u", (SELECT group_concat(language, ' ') FROM (SELECT t.language FROM text t WHERE t.work_id = r.id ORDER BY "
            + kLanguageOrder
            + u"))"
              u", "
            + linkCountColumn(u"cites"_s)
            +
              u", (SELECT count(*) FROM annotation a WHERE a.record_id = r.id)"
              u", (SELECT max(s.imported_ms) FROM text t JOIN source s ON s.text_id = t.id WHERE t.work_id = r.id)"
              u", "
            + kMarkColumns + u" FROM record r"
            + where + u" ORDER BY r.kind, r.sort_key, r.name");
    for (const QVariant &value : condition.values)
        statement.bindValue(value);
    return statement.all([](const Statement &row) {
        model::RecordRow result;
        result.record = recordFromRow(row);
        result.languages = row.string(kRecordColumnCount).split(u' ', Qt::SkipEmptyParts);
        result.citedBy = row.integer(kRecordColumnCount + 1);
        result.annotations = row.integer(kRecordColumnCount + 2);
        if (!row.isNull(kRecordColumnCount + 3))
            result.imported = QDateTime::fromMSecsSinceEpoch(row.integer(kRecordColumnCount + 3), QTimeZone::UTC);
        result.isStarred = row.integer(kRecordColumnCount + 4) != 0;
        result.isUnread = row.integer(kRecordColumnCount + 5) != 0;
        return result;
    });
}

base::Result<QList<model::Record>> DocumentQueries::records(const model::RecordFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    const QString where = condition.clauses.isEmpty() ? QString() : u" WHERE "_s + condition.clauses.join(u" AND ");
    Statement statement(m_database, u"SELECT "_s + kRecordColumns + u" FROM record r" + where + u" ORDER BY r.kind, r.sort_key, r.name");
    for (const QVariant &value : condition.values)
        statement.bindValue(value);
    return statement.all(recordFromRow);
}

base::Result<QList<model::Record>> DocumentQueries::listed() const
{
    Statement statement(m_database, u"SELECT "_s + kRecordColumns + u" FROM record r WHERE r.in_library = 1 ORDER BY r.id");
    return statement.all(recordFromRow);
}

base::Result<QList<model::RecordCount>> DocumentQueries::counts() const
{
    Statement statement(m_database,
        u"SELECT kind, in_library, body, session, count(*) FROM record r WHERE in_library = 1 OR "_s + isCitedCondition()
            + u" GROUP BY kind, in_library, body, session");
    return statement.all([](const Statement &row) {
        return model::RecordCount {model::recordKindOfName(row.string(0)), row.integer(1) != 0, row.string(2), row.string(3), row.integer(4)};
    });
}

base::Result<QList<base::RecordId>> DocumentQueries::withField(const QString &name) const
{
    Statement statement(m_database, u"SELECT id FROM record WHERE instr(fields, ?) > 0 ORDER BY id"_s);
    return statement.bind(u"\"%1\":"_s.arg(name)).all([](const Statement &row) { return row.id<base::RecordId>(0); });
}

base::Result<QList<model::Text>> DocumentQueries::texts(base::RecordId work) const
{
    Statement statement(m_database,
        u"SELECT "_s + kTextColumns + u" FROM " + kTextTables + u" WHERE t.work_id = ? ORDER BY " + kLanguageOrder);
    return statement.bind(work).all(textFromRow);
}

base::Result<QList<model::Text>> DocumentQueries::allTexts() const
{
    Statement statement(m_database, u"SELECT "_s + kTextColumns + u" FROM " + kTextTables + u" ORDER BY t.id");
    return statement.all(textFromRow);
}

base::Result<std::optional<model::Text>> DocumentQueries::textIn(base::RecordId work, const QString &language) const
{
    Statement statement(m_database,
        u"SELECT "_s + kTextColumns + u" FROM " + kTextTables + u" WHERE t.work_id = ? AND t.language = ?");
    return statement.bind(work, language).first(textFromRow);
}

base::Result<QList<base::PassageId>> DocumentQueries::passageIds(base::TextId text) const
{
    Statement statement(m_database, u"SELECT id FROM passage WHERE text_id = ? ORDER BY position"_s);
    return statement.bind(text).ids<base::PassageId>();
}

base::Result<QList<model::Passage>> DocumentQueries::passages(base::TextId text) const
{
    Statement statement(m_database, u"SELECT "_s + kPassageColumns + u" FROM passage p WHERE p.text_id = ? ORDER BY p.position");
    return statement.bind(text).all(passageFromRow);
}

base::Result<model::PassagePlace> DocumentQueries::place(base::PassageId passage) const
{
    Statement statement(m_database,
        u"SELECT "_s + kPassageColumns + u", " + kTextColumns + u", " + kRecordColumns + u" FROM passage p JOIN text t ON t.id = p.text_id"
              u" LEFT JOIN source s ON s.id = coalesce(t.source_id, (SELECT min(id) FROM source WHERE text_id = t.id)) JOIN record r ON r.id = t.work_id WHERE p.id = ?");
    TRY_VOID(statement.bind(passage).run());
    if (!statement.next())
        return base::failure(base::ErrorCode::NotFound, u"paragraph:%1"_s.arg(passage.value()));
    return model::PassagePlace {passageFromRow(statement), textFromRow(statement, kPassageColumnCount),
        recordFromRow(statement, kPassageColumnCount + kTextColumnCount)};
}

base::Result<QList<model::Passage>> DocumentQueries::passagesAt(base::TextId text, const model::Address &address) const
{
    TRY(const QList<model::Passage> all, passages(text));
    QList<model::Passage> found;
    for (const model::Passage &passage : all) {
        if (!passage.address.isEmpty() && address.contains(passage.address))
            found.append(passage);
    }
    if (found.isEmpty())
        return base::failure(base::ErrorCode::NotFound, address.text());
    return found;
}

base::Result<QList<model::Dropped>> DocumentQueries::dropped(base::TextId text) const
{
    Statement statement(m_database, u"SELECT reason, content FROM dropped WHERE text_id = ? ORDER BY position"_s);
    return statement.bind(text).all([](const Statement &row) { return model::Dropped {row.string(0), row.string(1)}; });
}

base::Result<std::optional<model::Text>> DocumentQueries::textOfSource(const QString &sha256) const
{
    Statement statement(m_database,
        u"SELECT "_s + kTextColumns + u" FROM " + kTextTables + u" WHERE t.id = (SELECT text_id FROM source WHERE sha256 = ?)");
    return statement.bind(sha256).first(textFromRow);
}

}
