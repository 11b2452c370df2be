// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "positions.h"

#include <analysis/recognition/negotiationparties.h>
#include <library/store/documentqueries.h>

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// Reads the marks that touch the paragraphs from `from` on and before `until`.
void readMarks(NegotiationPositions &positions, qsizetype from, qsizetype until)
{
    const recognition::NegotiatedText found = recognition::negotiatedText(positions.target.passages, from, until);
    positions.unpaired = found.unpaired;
    for (const recognition::PlacedMark &placed : found.marks)
        positions.rows.append({placed.mark, placed.first, placed.last, placed.mark.outer});
}

/// What was adopted is negotiated no more: words in brackets there are an editor's, unless some delegation stands beside others.
void dropEditorial(NegotiationPositions &positions)
{
    const QString &symbol = positions.target.record.symbol;
    const bool isAdopted = symbol.contains("/RES/"_L1) || symbol.contains("/DEC/"_L1);
    const bool isTold = std::ranges::any_of(positions.rows, [](const MarkRow &row) { return row.mark.isTold(); });
    if (isAdopted && !isTold) {
        positions.rows.clear();
        positions.unpaired = 0;
    }
}

void gatherParties(NegotiationPositions &positions)
{
    QHash<QString, qsizetype> places;
    for (int row = 0; row < positions.rows.size(); ++row) {
        for (const recognition::PartyStance &position : positions.rows.at(row).mark.positions) {
            if (!places.contains(position.party)) {
                places.insert(position.party, positions.parties.size());
                positions.parties.append({position.party, {}});
            }
            positions.parties[places.value(position.party)].wishes.append({row, position.stance});
        }
    }
}

/// A bracket may close in a later paragraph than the one that is asked for: all of them are read.
base::Result<NegotiationPositions> positionsOf(base::Result<Target> found, const library::Database &database)
{
    NegotiationPositions positions;
    TRY(positions.target, std::move(found));
    Target &target = positions.target;
    if (!target.text)
        return base::failure(base::ErrorCode::NoText, target.record.symbol);
    qsizetype from = 0;
    qsizetype until = target.passages.size();
    if (!target.address.isEmpty() && until > 0) {
        const base::PassageId first = target.passages.first().id;
        const base::PassageId last = target.passages.last().id;
        TRY(target.passages, library::DocumentQueries(database).passages(target.text->id));
        const auto placeOf = [&](base::PassageId id) {
            return std::ranges::find(std::as_const(target.passages), id, &model::Passage::id) - target.passages.cbegin();
        };
        from = placeOf(first);
        until = placeOf(last) + 1;
    }
    readMarks(positions, from, until);
    dropEditorial(positions);
    gatherParties(positions);
    return positions;
}

}

QString NegotiationPositions::place(const MarkRow &row) const
{
    QStringList addresses;
    for (const model::Passage *one : {&passage(row), &lastPassage(row)}) {
        if (!one->address.isEmpty() && !addresses.contains(one->address.text()))
            addresses.append(one->address.text());
    }
    return addresses.join(u'–');
}

Query<NegotiationPositions> negotiationPositions(const QString &reference, const QString &language)
{
    return [=](const library::Database &database) { return positionsOf(target(reference, language).run(database), database); };
}

Query<NegotiationPositions> negotiationPositions(base::RecordId record, const QString &language)
{
    return [=](const library::Database &database) { return positionsOf(target(record, language).run(database), database); };
}

QString partyName(const QString &party, const QString &language)
{
    return recognition::partyName(party, language);
}

}
