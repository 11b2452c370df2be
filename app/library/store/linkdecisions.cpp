// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkdecisions.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

base::Result<QList<base::LinkId>> idsOf(Statement &statement)
{
    if (const base::Status done = statement.run(); !done)
        return base::failure(done.error());
    QList<base::LinkId> ids;
    while (statement.next())
        ids.append(statement.id<base::LinkId>(0));
    return ids;
}

}

base::Result<qint64> SuggestionQueries::count() const
{
    Statement statement(m_database, u"SELECT count(*) FROM link WHERE status = 'suggested'"_s);
    if (const base::Status done = statement.run(); !done)
        return base::failure(done.error());
    return statement.next() ? statement.integer(0) : 0;
}

base::Result<QList<model::SuggestionCount>> SuggestionQueries::byRule() const
{
    Statement statement(m_database,
        u"SELECT rule, count(*) AS waiting, "
        u"(SELECT count(*) FROM link d WHERE d.decided = 1 AND d.rule = s.rule AND d.origin <> 'user' AND d.status = 'accepted'), "
        u"(SELECT count(*) FROM link d WHERE d.decided = 1 AND d.rule = s.rule AND d.origin <> 'user' AND d.status = 'rejected') "
        u"FROM link s WHERE status = 'suggested' GROUP BY rule ORDER BY waiting DESC, rule"_s);
    if (const base::Status done = statement.run(); !done)
        return base::failure(done.error());
    QList<model::SuggestionCount> counts;
    while (statement.next())
        counts.append({statement.string(0), statement.integer(1), statement.integer(2), statement.integer(3)});
    return counts;
}

base::Result<QList<model::LinkRow>> SuggestionQueries::ofRule(const QString &rule, int limit) const
{
    return LinkQueries(m_database).suggested(rule, limit);
}

base::Result<QList<base::LinkId>> SuggestionQueries::alike(base::LinkId link, model::Alike alike) const
{
    const QString target
        = alike == model::Alike::SameTarget ? u" AND l.to_record = o.to_record AND l.relation = o.relation"_s : QString();
    Statement statement(m_database,
        u"SELECT l.id FROM link o JOIN link l ON l.rule = o.rule AND l.origin = o.origin WHERE o.id = ? AND l.status = 'suggested'"_s
            + target + u" ORDER BY l.id");
    statement.bind(link);
    return idsOf(statement);
}

base::Result<model::LinkState> LinkDecisions::state(base::LinkId link) const
{
    Statement statement(m_database, u"SELECT status, decided FROM link WHERE id = ?"_s);
    if (const base::Status done = statement.bind(link).run(); !done)
        return base::failure(done.error());
    if (!statement.next())
        return base::failure(base::ErrorCode::NotFound);
    return model::LinkState {link, model::linkStatusOfName(statement.string(0)), statement.integer(1) != 0};
}

base::Result<QList<base::LinkId>> LinkDecisions::otherReadings(base::LinkId link) const
{
    Statement statement(m_database,
        u"SELECT l.id FROM link o JOIN link l ON l.from_passage = o.from_passage AND l.start_offset = o.start_offset "
        u"AND l.end_offset = o.end_offset AND l.relation = o.relation AND l.id <> o.id "
        u"WHERE o.id = ? AND o.relation = 'cites' AND o.end_offset > 0 AND l.status = 'suggested'"_s);
    statement.bind(link);
    return idsOf(statement);
}

base::Status LinkDecisions::set(const model::LinkState &wanted)
{
    const base::Result<model::LinkState> before = state(wanted.link);
    if (!before)
        return base::failure(before.error());
    if (before->status == wanted.status && before->decided == wanted.decided)
        return base::ok();
    Statement update(m_database, u"UPDATE link SET status = ?, decided = ? WHERE id = ?"_s);
    update.bind(model::linkStatusName(wanted.status)).bind(int(wanted.decided)).bind(wanted.link);
    if (const base::Status done = update.run(); !done)
        return done;
    Statement start(m_database, u"SELECT from_record FROM link WHERE id = ?"_s);
    if (const base::Status done = start.bind(wanted.link).run(); !done || !start.next())
        return done;
    model::Change change;
    change.by = m_signature;
    change.record = start.id<base::RecordId>(0);
    change.link = wanted.link;
    change.subject = u"link"_s;
    change.before = model::linkStatusName(before->status);
    change.after = model::linkStatusName(wanted.status);
    return HistoryStore(m_database).add(change);
}

base::Result<QList<model::LinkState>> LinkDecisions::decide(const QList<base::LinkId> &links, model::LinkStatus status)
{
    QList<model::LinkState> before;
    const auto change = [&](base::LinkId link, model::LinkStatus wanted) -> base::Status {
        const base::Result<model::LinkState> now = state(link);
        if (!now)
            return base::failure(now.error());
        before.append(*now);
        return set({link, wanted, true});
    };
    for (const base::LinkId link : links) {
        if (const base::Status done = change(link, status); !done)
            return base::failure(done.error());
        if (status != model::LinkStatus::Accepted)
            continue;
        const base::Result<QList<base::LinkId>> others = otherReadings(link);
        if (!others)
            return base::failure(others.error());
        for (const base::LinkId other : *others) {
            if (links.contains(other))
                continue;
            if (const base::Status done = change(other, model::LinkStatus::Rejected); !done)
                return base::failure(done.error());
        }
    }
    return before;
}

base::Status LinkDecisions::restore(const QList<model::LinkState> &states)
{
    for (const model::LinkState &wanted : states) {
        if (const base::Status done = set(wanted); !done)
            return done;
    }
    return base::ok();
}

base::Result<base::LinkId> LinkDecisions::make(model::Link link)
{
    link.origin = model::Origin::User;
    link.status = model::LinkStatus::Accepted;
    const base::Result<std::optional<base::LinkId>> known = LinkQueries(m_database).same(link);
    if (!known)
        return base::failure(known.error());
    if (*known) {
        if (const auto done = decide({**known}, model::LinkStatus::Accepted); !done)
            return base::failure(done.error());
        return **known;
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
    if (const base::Status noted = HistoryStore(m_database).add(change); !noted)
        return base::failure(noted.error());
    return made;
}

}
