// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlinks.h"

#include "citationdisambiguation.h"
#include "documentqueries.h"
#include "links.h"
#include "recordstore.h"
#include "themes.h"

#include <core/model/symbol.h>
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

/// Finds the occurrence of words that is nearest to where they stood before; below 0 when there is none.
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

/// Key of a link: its words, relation and target.
QString identity(const model::Link &link)
{
    return u"%1 %2 %3 %4 %5"_s.arg(link.fromPassage.value()).arg(link.start).arg(link.relation).arg(link.to.value()).arg(link.role);
}

bool saysTheSame(const model::Link &one, const model::Link &two)
{
    return one.end == two.end && one.toAddress == two.toAddress && one.date == two.date && one.text == two.text
        && one.rule == two.rule && one.status == two.status;
}

}

base::Status TextLinks::removeUndecided(base::TextId text)
{
    Statement statement(m_database,
        u"DELETE FROM link WHERE decided = 0 AND from_passage IN (SELECT id FROM passage WHERE text_id = ?)"_s);
    return statement.bind(text).run();
}

base::Status TextLinks::move(const QList<model::Passage> &old, const QList<model::Passage> &renewed, const PassageStore::Kept &kept)
{
    QHash<base::PassageId, QString> before;
    for (const model::Passage &passage : old)
        before.insert(passage.id, passage.content);
    Statement find(m_database, u"SELECT id, start_offset, words FROM link WHERE from_passage = ?"_s);
    Statement move(m_database, u"UPDATE OR IGNORE link SET start_offset = ?, end_offset = ? WHERE id = ?"_s);
    for (auto passage = kept.begin(); passage != kept.end(); ++passage) {
        const QString &content = renewed.at(passage.key()).content;
        if (before.value(passage.value()) == content)
            continue;
        TRY_VOID(find.bind(passage.value()).run());
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
            TRY_VOID(move.bind(std::max<qsizetype>(start, 0), end, link.link).run());
        }
    }
    return base::ok();
}

base::Result<base::RecordId> TextLinks::targetOf(const model::ProposedLink &link)
{
    const QString key = model::recordKindName(link.targetKind) + u':' + link.targetKey;
    if (const base::RecordId known = m_targets.value(key); known.isValid())
        return known;
    if (link.targetKind == model::RecordKind::Theme) {
        // A keyword may be one of the other labels of a theme that is here.
        TRY(const base::RecordId labelled, ThemeStore(m_database).ofLabel(link.targetName));
        if (labelled.isValid())
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
    TRY(const base::RecordId id, RecordStore(m_database).ensure(record));
    m_targets.insert(key, id);
    return id;
}

/// Links with the ids of their ends. A text does not point at its own document.
base::Result<QList<model::Link>> TextLinks::linksOf(
    base::RecordId work, base::TextId text, const QList<model::ProposedLink> &proposals)
{
    TRY(const QList<base::PassageId> passages, DocumentQueries(m_database).passageIds(text));
    QList<model::Link> links;
    links.reserve(proposals.size());
    for (const model::ProposedLink &proposed : proposals) {
        TRY(const base::RecordId target, targetOf(proposed));
        if (target != work)
            links.append(linkOf(proposed, work, target, passages.value(proposed.passagePosition)));
    }
    return links;
}

base::Status TextLinks::write(base::RecordId work, base::TextId text, const QList<model::ProposedLink> &proposals)
{
    TRY(const QList<model::Link> links, linksOf(work, text, proposals));
    TRY_VOID(LinkStore(m_database).addAll(work, links));
    return disambiguateCitations(m_database, work);
}

base::Result<LinkRenewal> TextLinks::renew(const model::Text &text, const QList<model::ProposedLink> &proposals)
{
    TRY(const QList<model::Link> standing, LinkQueries(m_database).ofRules(text.id));
    TRY(const QList<model::Link> links, linksOf(text.work, text.id, proposals));
    QHash<QString, model::Link> old;
    for (const model::Link &link : standing)
        old.insert(identity(link), link);
    LinkStore store(m_database);
    LinkRenewal renewal;
    for (const model::Link &link : links) {
        const auto known = old.constFind(identity(link));
        if (known == old.cend()) {
            TRY(const base::LinkId added, store.add(link));
            renewal.added += added.isValid();
            continue;
        }
        if (!saysTheSame(*known, link)) {
            TRY_VOID(store.replace(known->id, link));
            ++renewal.changed;
        }
        old.erase(known);
    }
    for (const model::Link &gone : std::as_const(old))
        TRY_VOID(store.remove(gone.id));
    renewal.removed = int(old.size());
    TRY_VOID(disambiguateCitations(m_database, text.work));
    return renewal;
}

}
