// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergesnapshot.h"

#include "freshid.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace library::merging {

namespace {

const auto kPair = u"WITH pair (other, kept) AS (VALUES (?, ?)) "_s;

void setAliases(model::Record &record, const QJsonArray &aliases)
{
    if (aliases.isEmpty())
        record.fields.remove(kAliases);
    else
        record.fields.insert(kAliases, aliases);
}

/// What of a list was added between two states is taken away again.
QJsonArray without(const QJsonArray &now, const QJsonArray &before, const QJsonArray &after)
{
    QJsonArray rest;
    for (const QJsonValue &name : now) {
        if (!after.contains(name) || before.contains(name))
            rest.append(name);
    }
    return rest;
}

}

QJsonObject jsonOf(const model::Record &record)
{
    return {{u"id"_s, record.id.value()}, {u"kind"_s, model::recordKindName(record.kind)}, {u"name"_s, record.name},
        {u"key"_s, record.symbolKey}, {u"symbol"_s, record.symbol}, {u"body"_s, record.body}, {u"session"_s, record.session},
        {u"date"_s, record.date.toString(Qt::ISODate)}, {u"in_library"_s, record.inLibrary}, {u"fields"_s, record.fields}};
}

model::Record recordOf(const QJsonObject &object)
{
    model::Record record;
    record.id = base::RecordId(object.value(u"id"_s).toInteger());
    record.kind = model::recordKindOfName(object.value(u"kind"_s).toString());
    record.name = object.value(u"name"_s).toString();
    record.symbolKey = object.value(u"key"_s).toString();
    record.symbol = object.value(u"symbol"_s).toString();
    record.body = object.value(u"body"_s).toString();
    record.session = object.value(u"session"_s).toString();
    record.date = QDate::fromString(object.value(u"date"_s).toString(), Qt::ISODate);
    record.inLibrary = object.value(u"in_library"_s).toBool(true);
    record.fields = object.value(u"fields"_s).toObject();
    return record;
}

model::Record mergeFields(model::Record kept, const model::Record &other)
{
    QJsonArray aliases = kept.fields.value(kAliases).toArray();
    QJsonArray names = other.fields.value(kAliases).toArray();
    names.prepend(other.name);
    for (const QJsonValue &name : std::as_const(names)) {
        if (name.toString() != kept.name && !aliases.contains(name))
            aliases.append(name);
    }
    for (auto field = other.fields.begin(); field != other.fields.end(); ++field) {
        if (!kept.fields.contains(field.key()))
            kept.fields.insert(field.key(), *field);
    }
    setAliases(kept, aliases);
    if (!kept.date.isValid())
        kept.date = other.date;
    return kept;
}

model::Record renamed(model::Record record, const QString &name)
{
    if (name.isEmpty() || name == record.name)
        return record;
    QJsonArray aliases;
    aliases.append(record.name);
    const QJsonArray known = record.fields.value(kAliases).toArray();
    for (const QJsonValue &alias : known) {
        if (alias.toString() != name)
            aliases.append(alias);
    }
    setAliases(record, aliases);
    record.name = name;
    return record;
}

model::Record revertMerge(model::Record now, const model::Record &before, const model::Record &after)
{
    if (now.name == after.name)
        now.name = before.name;
    if (now.date == after.date)
        now.date = before.date;
    for (auto field = after.fields.begin(); field != after.fields.end(); ++field) {
        if (field.key() == kAliases || now.fields.value(field.key()) != *field)
            continue;
        if (before.fields.contains(field.key()))
            now.fields.insert(field.key(), before.fields.value(field.key()));
        else
            now.fields.remove(field.key());
    }
    const QJsonArray hadBefore = before.fields.value(kAliases).toArray();
    QJsonArray aliases = without(now.fields.value(kAliases).toArray(), hadBefore, after.fields.value(kAliases).toArray());
    // A name that had become the record's own is one of its others again.
    for (const QJsonValue &alias : hadBefore) {
        if (alias.toString() == after.name && !aliases.contains(alias) && now.name != after.name)
            aliases.append(alias);
    }
    setAliases(now, aliases);
    return now;
}

const QList<ConflictingRows> &conflictingRows()
{
    // Ids that another row has taken meanwhile are not missed.
    // A link that the kept record has too, or that would lead from it to itself.
    static const QList<ConflictingRows> all {
        {kConflictingLinks,
            kPair
                + u"SELECT json_array(l.id, l.id, l.from_record, l.from_passage, l.start_offset, l.end_offset, l.relation, l.to_record, "
                  u"l.to_address, l.role, l.date, l.words, l.origin, l.rule, l.status, l.decided) FROM link l, pair p WHERE "
                  u"(l.from_record = p.other AND (l.to_record = p.kept OR EXISTS (SELECT 1 FROM link k WHERE k.from_record = p.kept "
                  u"AND k.relation = l.relation AND k.to_record = l.to_record AND k.role = l.role "
                  u"AND ifnull(k.from_passage, 0) = ifnull(l.from_passage, 0) AND k.start_offset = l.start_offset))) "
                  u"OR (l.to_record = p.other AND (l.from_record = p.kept OR EXISTS (SELECT 1 FROM link k WHERE k.to_record = p.kept "
                  u"AND k.relation = l.relation AND k.from_record = l.from_record AND k.role = l.role "
                  u"AND ifnull(k.from_passage, 0) = ifnull(l.from_passage, 0) AND k.start_offset = l.start_offset)))",
            u"INSERT OR IGNORE INTO link (id, from_record, from_passage, start_offset, end_offset, relation, to_record, to_address, "
            u"role, date, words, origin, rule, status, decided) VALUES (CASE WHEN EXISTS (SELECT 1 FROM link WHERE id = ?) THEN NULL "
            u"ELSE ? END, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {2, 7}},
        {"changes"_L1,
            kPair
                + u"SELECT json_array(h.changed_ms, h.author, h.record_id, h.subject, h.before, h.after) FROM history h, "
                  u"pair p WHERE h.record_id = p.other AND h.link_id IS NULL",
            u"INSERT INTO history (changed_ms, author, record_id, subject, before, after) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {2}},
        {"labels"_L1,
            kPair
                + u"SELECT json_array(o.record_id, o.language, o.label, o.folded, o.preferred) FROM theme_label o, pair p "
                  u"WHERE o.record_id = p.other",
            u"INSERT OR IGNORE INTO theme_label (record_id, language, label, folded, preferred) VALUES (?, ?, ?, ?, ?)"_s,
            {0}},
        {"rule"_L1,
            kPair + u"SELECT json_array(o.record_id, o.rule) FROM theme_rule o, pair p WHERE o.record_id = p.other",
            u"INSERT OR IGNORE INTO theme_rule (record_id, rule) VALUES (?, ?)"_s,
            {0}},
        {"dossiers"_L1,
            kPair
                + u"SELECT json_array(i.dossier_id, i.record_id, i.position) FROM dossier_item i, pair p WHERE i.kind = 'record' AND i.record_id = p.other "
                  u"AND EXISTS (SELECT 1 FROM dossier_item k WHERE k.dossier_id = i.dossier_id AND k.kind = 'record' AND k.record_id = p.kept)",
            u"INSERT OR IGNORE INTO dossier_item (id, dossier_id, kind, record_id, position) SELECT "_s + freshId(u"dossier_item")
                + u", d.id, 'record', v.record, v.position FROM "
                  u"(SELECT ? AS dossier, ? AS record, ? AS position) v JOIN dossier d ON d.id = v.dossier",
            {1}},
        // These come along, and leave the record that stays when the other one is split off.
        {"new_labels"_L1,
            kPair
                + u"SELECT json_array(p.kept, o.language, o.label) FROM theme_label o, pair p WHERE o.record_id = p.other AND NOT EXISTS "
                  u"(SELECT 1 FROM theme_label k WHERE k.record_id = p.kept AND k.language = o.language AND k.label = o.label)",
            u"DELETE FROM theme_label WHERE record_id = ? AND language = ? AND label = ?"_s,
            {}},
        {"new_rule"_L1,
            kPair
                + u"SELECT json_array(p.kept) FROM theme_rule o, pair p WHERE o.record_id = p.other AND NOT EXISTS "
                  u"(SELECT 1 FROM theme_rule k WHERE k.record_id = p.kept)",
            u"DELETE FROM theme_rule WHERE record_id = ?"_s,
            {}},
        {"star"_L1,
            kPair + u"SELECT json_array(o.record_id) FROM record_star o, pair p WHERE o.record_id = p.other",
            u"INSERT OR IGNORE INTO record_star (record_id) VALUES (?)"_s,
            {0}},
        {"new_star"_L1,
            kPair
                + u"SELECT json_array(p.kept) FROM record_star o, pair p WHERE o.record_id = p.other AND NOT EXISTS "
                  u"(SELECT 1 FROM record_star k WHERE k.record_id = p.kept)",
            u"DELETE FROM record_star WHERE record_id = ?"_s,
            {}},
    };
    return all;
}

}
