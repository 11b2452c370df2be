// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotationedits.h"

#include "documentqueries.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

base::Result<model::QuotationState> QuotationEdits::state(model::QuotationId quotation) const
{
    Statement statement(m_database, u"SELECT attribution, speaker_id, event_id, decided FROM quotation WHERE id = ?"_s);
    TRY_VOID(statement.bind(quotation).run());
    if (!statement.next())
        return base::failure(base::ErrorCode::NotFound, u"quote:%1"_s.arg(quotation.value()));
    return model::QuotationState {quotation, model::attributionOfName(statement.string(0)), statement.id<base::RecordId>(1),
        statement.id<base::RecordId>(2), statement.integer(3) != 0};
}

base::Status QuotationEdits::check(base::RecordId record, bool isEvent) const
{
    if (!record.isValid())
        return base::ok();
    const base::Result<model::Record> found = DocumentQueries(m_database).record(record);
    if (!found)
        return base::failure(found.error());
    using enum model::RecordKind;
    const bool fits = isEvent ? found->kind == Event
                              : found->kind == Person || found->kind == Organisation || found->kind == State || found->kind == Body;
    return fits ? base::ok() : base::failure(base::ErrorCode::BadInput, found->name, u"it cannot have said or been this"_s);
}

base::Result<QString> QuotationEdits::nameOf(base::RecordId record) const
{
    if (!record.isValid())
        return QString();
    TRY(const model::Record found, DocumentQueries(m_database).record(record));
    return found.name;
}

base::Status QuotationEdits::set(const model::QuotationState &state)
{
    TRY(const model::QuotationState before, this->state(state.quotation));
    if (before == state)
        return base::ok();
    for (const bool isEvent : {false, true})
        TRY_VOID(check(isEvent ? state.event : state.speaker, isEvent));
    Statement document(m_database, u"SELECT document_id FROM quotation WHERE id = ?"_s);
    TRY_VOID(document.bind(state.quotation).run());
    const base::RecordId of = document.next() ? document.id<base::RecordId>(0) : base::RecordId();
    const base::Result<QString> speakers[] = {nameOf(before.speaker), nameOf(state.speaker)};
    const base::Result<QString> events[] = {nameOf(before.event), nameOf(state.event)};
    for (const auto &name : {speakers[0], speakers[1], events[0], events[1]}) {
        if (!name)
            return base::failure(name.error());
    }
    Statement update(m_database,
        u"UPDATE quotation SET attribution = ?, speaker_id = ?, speaker_named = CASE WHEN speaker_id IS ? THEN speaker_named ELSE "
        u"ifnull((SELECT kind = 'person' FROM record WHERE id = ?), 0) END, event_id = ?, decided = ? WHERE id = ?"_s);
    base::Status done = update.bind(model::attributionName(state.attribution), state.speaker, state.speaker, state.speaker,
        state.event, int(state.decided), state.quotation).run();
    if (done && before.attribution != state.attribution)
        done = note(of, state.quotation, u"attribution"_s, model::attributionName(before.attribution), model::attributionName(state.attribution));
    if (done && before.speaker != state.speaker)
        done = note(of, state.quotation, u"speaker"_s, *speakers[0], *speakers[1]);
    if (done && before.event != state.event)
        done = note(of, state.quotation, u"event"_s, *events[0], *events[1]);
    return done;
}

base::Status QuotationEdits::note(
    base::RecordId document, model::QuotationId quotation, const QString &part, const QString &before, const QString &after)
{
    model::Change change;
    change.by = m_signature;
    change.record = document;
    change.subject = model::kQuotationSubject + QString::number(quotation.value()) + u'.' + part;
    change.before = before;
    change.after = after;
    return HistoryStore(m_database).add(change);
}

}
