// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the links of a text that is stored, stored again, or recognised again.
#include "citationsettlement.h"
#include "documentqueries.h"
#include "documentstore.h"
#include "links.h"
#include "themes.h"

#include <library/database/statement.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

model::Link linkOf(const model::ProposedLink &proposed, base::RecordId from, base::RecordId to, base::PassageId passage)
{
    model::Link link;
    link.from = from;
    link.fromPassage = passage;
    link.start = proposed.start;
    link.end = proposed.end;
    link.relation = proposed.relation;
    link.to = to;
    link.toAddress = proposed.toAddress;
    link.role = proposed.role;
    link.date = proposed.date;
    link.text = proposed.text;
    link.origin = proposed.origin;
    link.rule = proposed.rule;
    link.status = proposed.status;
    return link;
}

/// Where words stand in a text, as near as can be to where they stood; below 0 when they are gone.
qsizetype nearest(const QString &content, const QString &words, qsizetype before)
{
    if (words.isEmpty())
        return -1;
    qsizetype best = -1;
    for (qsizetype at = content.indexOf(words); at >= 0; at = content.indexOf(words, at + 1)) {
        if (best < 0 || std::abs(at - before) < std::abs(best - before))
            best = at;
    }
    return best;
}

/// What makes two links the same one: the words they stand on, the relation and the target.
QString identity(const model::Link &link)
{
    return u"%1 %2 %3 %4 %5"_s.arg(link.fromPassage.value()).arg(link.start).arg(link.relation).arg(link.to.value()).arg(link.role);
}

bool says(const model::Link &one, const model::Link &two)
{
    return one.end == two.end && one.toAddress == two.toAddress && one.date == two.date && one.text == two.text
        && one.rule == two.rule && one.status == two.status;
}

}

base::Status DocumentStore::moveLinks(
    const QList<model::Passage> &old, const QList<model::Passage> &renewed, const QHash<int, base::PassageId> &kept)
{
    QHash<base::PassageId, QString> before;
    for (const model::Passage &passage : old)
        before.insert(passage.id, passage.content);
    // A link that a person made or decided goes with its words. Where they are gone it keeps the paragraph and points at none.
    Statement find(m_database, u"SELECT id, start_offset, words FROM link WHERE from_passage = ?"_s);
    Statement move(m_database, u"UPDATE OR IGNORE link SET start_offset = ?, end_offset = ? WHERE id = ?"_s);
    for (auto passage = kept.begin(); passage != kept.end(); ++passage) {
        const QString &content = renewed.at(passage.key()).content;
        if (before.value(passage.value()) == content)
            continue;
        if (const base::Status done = find.bind(passage.value()).run(); !done)
            return done;
        struct Standing {
            base::LinkId link;
            qsizetype start;
            QString words;
        };
        QList<Standing> links;
        while (find.next())
            links.append({find.id<base::LinkId>(0), find.integer(1), find.string(2)});
        for (const Standing &link : std::as_const(links)) {
            const qsizetype start = nearest(content, link.words, link.start);
            const qsizetype end = start < 0 ? 0 : start + link.words.size();
            if (const base::Status done = move.bind(std::max<qsizetype>(start, 0)).bind(end).bind(link.link).run(); !done)
                return done;
        }
    }
    return base::ok();
}

base::Result<base::RecordId> DocumentStore::targetOf(const model::ProposedLink &link)
{
    const QString key = model::recordKindName(link.targetKind) + u':' + link.targetKey;
    if (const base::RecordId known = m_targets.value(key); known.isValid())
        return known;
    if (link.targetKind == model::RecordKind::Theme) {
        // A keyword may be one of the other labels of a theme that is here.
        const base::Result<base::RecordId> labelled = ThemeStore(m_database).ofLabel(link.targetName);
        if (!labelled || labelled->isValid())
            return labelled;
    }
    model::Record record;
    record.kind = link.targetKind;
    record.symbolKey = link.targetKey;
    record.symbol = link.targetSymbol;
    // A State is shown by its ISO code; a name that no table knows has none.
    if (link.targetKind == model::RecordKind::State && !link.targetKey.contains(u':'))
        record.symbol = link.targetKey;
    record.name = link.targetName;
    record.inLibrary = link.targetKind != model::RecordKind::Document;
    if (link.targetKind == model::RecordKind::Document) {
        if (const std::optional<model::Symbol> symbol = model::Symbol::parse(link.targetSymbol)) {
            record.body = model::bodyCode(symbol->body());
            record.session = symbol->session();
        }
    }
    const base::Result<base::RecordId> id = ensureRecord(record);
    if (id)
        m_targets.insert(key, *id);
    return id;
}

base::Status DocumentStore::writeLinks(base::RecordId work, base::TextId text, const QList<model::ProposedLink> &links)
{
    const base::Result<QList<base::PassageId>> ids = DocumentQueries(m_database).passageIds(text);
    if (!ids)
        return base::failure(ids.error());
    LinkStore store(m_database);
    for (const model::ProposedLink &proposed : links) {
        const base::Result<base::RecordId> target = targetOf(proposed);
        if (!target)
            return base::failure(target.error());
        if (*target == work)
            continue;
        const model::Link link = linkOf(proposed, work, *target, ids->value(proposed.passagePosition));
        if (const base::Result<base::LinkId> done = store.add(link); !done)
            return base::failure(done.error());
    }
    return base::ok();
}

base::Result<LinkRenewal> DocumentStore::renewLinks(const model::Text &text, const QList<model::ProposedLink> &proposals)
{
    const base::Result<QList<base::PassageId>> ids = DocumentQueries(m_database).passageIds(text.id);
    const base::Result<QList<model::Link>> standing = LinkQueries(m_database).ofRules(text.id);
    if (!ids || !standing)
        return base::failure(ids ? standing.error() : ids.error());
    QHash<QString, model::Link> old;
    for (const model::Link &link : *standing)
        old.insert(identity(link), link);
    LinkStore store(m_database);
    LinkRenewal renewal;
    for (const model::ProposedLink &proposed : proposals) {
        const base::Result<base::RecordId> target = targetOf(proposed);
        if (!target)
            return base::failure(target.error());
        if (*target == text.work)
            continue;
        const model::Link link = linkOf(proposed, text.work, *target, ids->value(proposed.passagePosition));
        const auto known = old.constFind(identity(link));
        if (known == old.cend()) {
            const base::Result<base::LinkId> added = store.add(link);
            if (!added)
                return base::failure(added.error());
            renewal.added += added->isValid();
            continue;
        }
        const bool isChanged = !says(*known, link);
        if (const base::Status done = isChanged ? store.replace(known->id, link) : base::ok(); !done)
            return base::failure(done.error());
        renewal.changed += isChanged;
        old.erase(known);
    }
    for (const model::Link &gone : std::as_const(old)) {
        if (const base::Status done = store.remove(gone.id); !done)
            return base::failure(done.error());
        ++renewal.removed;
    }
    // A citation that its date settles is settled again.
    if (const base::Status done = settleCitations(m_database, text.work); !done)
        return base::failure(done.error());
    return renewal;
}

}
