// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkdecisions.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

base::Result<qint64> SuggestionQueries::count() const
{
    Statement statement(m_database, u"SELECT count(*) FROM link WHERE status = 'suggested'"_s);
    return statement.number();
}

base::Result<QList<model::SuggestionCount>> SuggestionQueries::byRule() const
{
    Statement statement(m_database,
        u"SELECT rule, count(*) AS waiting, "
        u"(SELECT count(*) FROM link d WHERE d.decided = 1 AND d.rule = s.rule AND d.origin <> 'user' AND d.status = 'accepted'), "
        u"(SELECT count(*) FROM link d WHERE d.decided = 1 AND d.rule = s.rule AND d.origin <> 'user' AND d.status = 'rejected') "
        u"FROM link s WHERE status = 'suggested' GROUP BY rule ORDER BY waiting DESC, rule"_s);
    return statement.all([](const Statement &row) {
        return model::SuggestionCount {row.string(0), row.integer(1), row.integer(2), row.integer(3)};
    });
}

base::Result<QList<base::LinkId>> SuggestionQueries::alike(base::LinkId link, model::Alike alike) const
{
    const QString target
        = alike == model::Alike::SameTarget ? u" AND l.to_record = o.to_record AND l.relation = o.relation"_s : QString();
    Statement statement(m_database,
        u"SELECT l.id FROM link o JOIN link l ON l.rule = o.rule AND l.origin = o.origin WHERE o.id = ? AND l.status = 'suggested'"_s
            + target + u" ORDER BY l.id");
    return statement.bind(link).ids<base::LinkId>();
}

base::Result<model::LinkState> LinkDecisions::state(base::LinkId link) const
{
    Statement statement(m_database, u"SELECT status, decided FROM link WHERE id = ?"_s);
    TRY_VOID(statement.bind(link).run());
    if (!statement.next())
        return base::failure(base::ErrorCode::NotFound, u"link:%1"_s.arg(link.value()));
    return model::LinkState {link, model::linkStatusOfName(statement.string(0)), statement.integer(1) != 0};
}

base::Result<QList<base::LinkId>> LinkDecisions::otherReadings(base::LinkId link) const
{
    Statement statement(m_database,
        u"SELECT l.id FROM link o JOIN link l ON l.from_passage = o.from_passage AND l.start_offset = o.start_offset "
        u"AND l.end_offset = o.end_offset AND l.relation = o.relation AND l.id <> o.id "
        u"WHERE o.id = ? AND o.relation = 'cites' AND o.end_offset > 0 AND l.status = 'suggested'"_s);
    return statement.bind(link).ids<base::LinkId>();
}

base::Status LinkDecisions::set(const model::LinkState &wanted)
{
    TRY(const model::LinkState before, state(wanted.link));
    if (before.status == wanted.status && before.decided == wanted.decided)
        return base::ok();
    Statement update(m_database, u"UPDATE link SET status = ?, decided = ? WHERE id = ?"_s);
    TRY_VOID(update.bind(model::linkStatusName(wanted.status), int(wanted.decided), wanted.link).run());
    Statement start(m_database, u"SELECT from_record FROM link WHERE id = ?"_s);
    if (const base::Status done = start.bind(wanted.link).run(); !done || !start.next())
        return done;
    model::Change change;
    change.by = m_signature;
    change.record = start.id<base::RecordId>(0);
    change.link = wanted.link;
    change.subject = u"link"_s;
    change.before = model::linkStatusName(before.status);
    change.after = model::linkStatusName(wanted.status);
    return HistoryStore(m_database).add(change);
}

base::Result<QList<model::LinkState>> LinkDecisions::decide(const QList<base::LinkId> &links, model::LinkStatus status)
{
    QList<model::LinkState> before;
    const auto change = [&](base::LinkId link, model::LinkStatus wanted) -> base::Status {
        TRY(const model::LinkState now, state(link));
        before.append(now);
        return set({link, wanted, true});
    };
    for (const base::LinkId link : links) {
        TRY_VOID(change(link, status));
        if (status != model::LinkStatus::Accepted)
            continue;
        TRY(const QList<base::LinkId> others, otherReadings(link));
        for (const base::LinkId other : others) {
            if (links.contains(other))
                continue;
            TRY_VOID(change(other, model::LinkStatus::Rejected));
        }
    }
    return before;
}

base::Status LinkDecisions::restore(const QList<model::LinkState> &states)
{
    for (const model::LinkState &wanted : states)
        TRY_VOID(set(wanted));
    return base::ok();
}

base::Result<base::LinkId> LinkDecisions::make(model::Link link)
{
    link.origin = model::Origin::User;
    link.status = model::LinkStatus::Accepted;
    TRY(const std::optional<base::LinkId> known, LinkQueries(m_database).same(link));
    if (known) {
        TRY_VOID(decide({*known}, model::LinkStatus::Accepted));
        return *known;
    }
    const base::Result<base::LinkId> made = LinkStore(m_database).add(link);
    if (!made)
        return made;
    model::Change change;
    change.by = m_signature;
    change.record = link.from;
    change.link = *made;
    change.subject = u"link"_s;
    change.after = model::linkStatusName(link.status);
    TRY_VOID(HistoryStore(m_database).add(change));
    return made;
}

}
