// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "positions.h"

#include <analysis/recognition/negotiationparties.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

void addParagraph(NegotiationPositions &positions, qsizetype passage)
{
    const recognition::NegotiationMarks found = recognition::negotiationMarks(positions.target.passages.at(passage));
    const int first = int(positions.rows.size());
    positions.unpaired += found.unpaired;
    for (const recognition::NegotiationMark &mark : found.marks)
        positions.rows.append({mark, passage, mark.outer < 0 ? -1 : first + mark.outer});
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

base::Result<NegotiationPositions> positionsOf(base::Result<Target> target)
{
    NegotiationPositions positions;
    TRY(positions.target, std::move(target));
    if (!positions.target.text)
        return base::failure(base::ErrorCode::NoText, positions.target.record.symbol);
    for (qsizetype passage = 0; passage < positions.target.passages.size(); ++passage) {
        if (recognition::mayBeNegotiated(positions.target.passages.at(passage)))
            addParagraph(positions, passage);
    }
    dropEditorial(positions);
    gatherParties(positions);
    return positions;
}

}

Query<NegotiationPositions> negotiationPositions(const QString &reference, const QString &language)
{
    return [=](const library::Database &database) { return positionsOf(target(reference, language).run(database)); };
}

Query<NegotiationPositions> negotiationPositions(base::RecordId record, const QString &language)
{
    return [=](const library::Database &database) { return positionsOf(target(record, language).run(database)); };
}

QString partyName(const QString &party, const QString &language)
{
    return recognition::partyName(party, language);
}

}
