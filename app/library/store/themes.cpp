// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themes.h"

#include "documentqueries.h"
#include "links.h"
#include "recordstore.h"

#include <core/text/normalised.h>
#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

QString mainLabel(const ThemeEntry &entry)
{
    return entry.names.value(u"en"_s, entry.names.isEmpty() ? QString() : *entry.names.begin());
}

model::Record recordOf(const ThemeEntry &entry)
{
    model::Record record;
    record.kind = model::RecordKind::Theme;
    record.name = mainLabel(entry);
    record.symbolKey = entry.key.isEmpty() ? u"theme:"_s + text::fold(record.name) : entry.key;
    for (auto name = entry.names.begin(); name != entry.names.end(); ++name) {
        if (name.key() != u"en" && !name->isEmpty())
            record.fields.insert(u"name_"_s + name.key(), *name);
    }
    for (const auto &[field, value] : {std::pair {u"scope"_s, entry.scope}, {u"vocabulary"_s, entry.vocabulary}, {u"concept"_s, entry.conceptId}}) {
        if (!value.isEmpty())
            record.fields.insert(field, value);
    }
    return record;
}

}

base::Result<base::RecordId> ThemeStore::ensure(const ThemeEntry &entry)
{
    const model::Record record = recordOf(entry);
    const base::Result<base::RecordId> id = RecordStore(m_database).ensure(record);
    if (!id)
        return id;
    TRY(model::Record known, DocumentQueries(m_database).record(*id));
    bool isChanged = false;
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        if (known.fields.contains(field.key()))
            continue;
        known.fields.insert(field.key(), *field);
        isChanged = true;
    }
    TRY_VOID(isChanged ? RecordStore(m_database).update(known) : base::ok());
    TRY_VOID(addLabels(*id, entry));
    if (entry.rule.isEmpty())
        return id;
    Statement rule(m_database, u"INSERT INTO theme_rule (record_id, rule) VALUES (?, ?) ON CONFLICT (record_id) DO UPDATE SET rule = excluded.rule"_s);
    TRY_VOID(rule.bind(*id, entry.rule).run());
    return id;
}

base::Status ThemeStore::addLabels(base::RecordId theme, const ThemeEntry &entry)
{
    Statement insert(m_database,
        u"INSERT INTO theme_label (record_id, language, label, folded, preferred) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
    const auto add = [&](const QString &language, const QString &label, int preferred) {
        return label.isEmpty() ? base::ok() : insert.bind(theme, language, label, text::fold(label), preferred).run();
    };
    for (auto name = entry.names.begin(); name != entry.names.end(); ++name)
        TRY_VOID(add(name.key(), *name, 1));
    for (auto list = entry.synonyms.begin(); list != entry.synonyms.end(); ++list) {
        for (const QString &label : *list)
            TRY_VOID(add(list.key(), label.trimmed(), 0));
    }
    return base::ok();
}

base::Result<bool> ThemeStore::isAbove(base::RecordId theme, base::RecordId other) const
{
    Statement statement(m_database,
        u"WITH RECURSIVE above (id) AS (SELECT ? UNION SELECT l.to_record FROM link l JOIN above a ON l.from_record = a.id "
        u"WHERE l.relation = 'broader' AND l.status <> 'rejected') SELECT 1 FROM above WHERE id = ?"_s);
    TRY_VOID(statement.bind(other, theme).run());
    return statement.next();
}

base::Status ThemeStore::setBroader(base::RecordId theme, base::RecordId broader)
{
    TRY(const bool roundabout, isAbove(theme, broader));
    if (roundabout)
        return base::failure(base::ErrorCode::BadInput, {}, u"a theme above itself"_s);
    model::Link link;
    link.from = theme;
    link.to = broader;
    link.relation = u"broader"_s;
    link.origin = model::Origin::Source;
    const base::Result<base::LinkId> added = LinkStore(m_database).add(link);
    return added ? base::ok() : base::Status(base::failure(added.error()));
}

base::Result<base::RecordId> ThemeStore::ofLabel(const QString &label) const
{
    Statement statement(m_database, u"SELECT record_id FROM theme_label WHERE folded = ? ORDER BY preferred DESC, record_id LIMIT 1"_s);
    TRY_VOID(statement.bind(text::fold(label)).run());
    return statement.next() ? statement.id<base::RecordId>(0) : base::RecordId();
}

base::Result<QHash<QString, QString>> ThemeStore::rules() const
{
    Statement statement(m_database, u"SELECT r.symbol_key, t.rule FROM theme_rule t JOIN record r ON r.id = t.record_id"_s);
    TRY_VOID(statement.run());
    QHash<QString, QString> rules;
    while (statement.next())
        rules.insert(statement.string(0), statement.string(1));
    return rules;
}

base::Result<QList<ParagraphRow>> ThemeStore::paragraphs(base::PassageId after, int limit) const
{
    Statement statement(m_database,
        u"SELECT t.work_id, p.id, r.symbol, r.name, p.address, p.content FROM passage p JOIN text t ON t.id = p.text_id "
        u"JOIN record r ON r.id = t.work_id WHERE p.id > ? AND (t.language = 'en' "
        u"OR NOT EXISTS (SELECT 1 FROM text e WHERE e.work_id = t.work_id AND e.language = 'en')) ORDER BY p.id LIMIT ?"_s);
    return statement.bind(qint64(after.value()), limit).all([](const Statement &row) {
        return ParagraphRow {row.id<base::RecordId>(0), row.id<base::PassageId>(1), row.string(2), row.string(3),
            row.string(4), row.string(5)};
    });
}

}
