// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "beside.h"

#include <library/store/documentqueries.h>
#include <library/store/predecessors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// A text beside itself, a stretch ahead.
QList<qsizetype> partnersAhead(qsizetype count, int ahead)
{
    QList<qsizetype> partners;
    for (qsizetype at = 0; at < count; ++at)
        partners.append(at - ahead >= 0 && at - ahead < count ? at - ahead : -1);
    return partners;
}

QList<qsizetype> partnersOf(const Target &first, const Target &other, int ahead)
{
    if (ahead != 0 && first.text->id == other.text->id)
        return partnersAhead(other.passages.size(), ahead);
    const bool isTranslation = first.record.id == other.record.id || first.text->language != other.text->language;
    return isTranslation ? comparison::partnersByAddress(first.passages, other.passages)
                         : comparison::partnersByWords(first.passages, other.passages);
}

}

Query<TextsBeside> textsBeside(const QList<BesideText> &texts)
{
    return [=](const library::Database &database) -> base::Result<TextsBeside> {
        TextsBeside beside;
        for (const BesideText &text : texts) {
            TRY(auto column, target(text.document, text.language).run(database));
            const QString preferred = beside.columns.isEmpty() ? QString() : beside.columns.first().text->language;
            const bool isFree = text.language.isEmpty() && column.text && column.text->language != preferred;
            if (isFree && std::ranges::contains(column.texts, preferred, &model::Text::language)) {
                TRY(column, target(text.document, preferred).run(database));
            }
            if (!column.text)
                return base::failure(base::ErrorCode::NoText, column.record.name);
            beside.columns.append(column);
        }
        if (beside.columns.isEmpty())
            return base::failure(base::ErrorCode::BadInput, {}, u"no text is named"_s);
        QList<QList<qsizetype>> partners;
        for (qsizetype column = 1; column < beside.columns.size(); ++column)
            partners.append(partnersOf(beside.columns.first(), beside.columns.at(column), texts.at(column).ahead));
        beside.hasShift = std::ranges::any_of(texts, [](const BesideText &text) { return text.ahead != 0; });
        beside.rows = comparison::levelled(beside.columns.first().passages.size(), partners);
        return beside;
    };
}

Query<SeriesNeighbours> seriesNeighbours(base::RecordId document)
{
    return [=](const library::Database &database) -> base::Result<SeriesNeighbours> {
        SeriesNeighbours neighbours;
        TRY(neighbours.document, library::DocumentQueries(database).record(document));
        TRY(neighbours.before, library::predecessors(database, document));
        TRY(neighbours.after, library::successors(database, document));
        return neighbours;
    };
}

}
