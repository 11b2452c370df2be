// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "beside.h"

#include <library/store/documentqueries.h>
#include <library/store/predecessors.h>

#include <algorithm>
#include <utility>

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

/// What a column shows, where no language is named in the preferred one; without a text where the document has none.
base::Result<Target> columnOf(const library::Database &database, const BesideText &text, const QString &preferred)
{
    TRY(Target column, target(text.document, text.language).run(database));
    const bool isFree = text.language.isEmpty() && column.text && column.text->language != preferred;
    if (isFree && std::ranges::contains(column.texts, preferred, &model::Text::language)) {
        TRY(column, target(text.document, preferred).run(database));
    }
    return column;
}

/// Adds the column that joins a text that was opened alone; none where nothing can stand there.
base::Status addPartner(const library::Database &database, TextsBeside &beside)
{
    const Target first = beside.columns.first();
    QList<BesideText> candidates;
    for (const model::Text &text : first.texts) {
        if (text.language != first.text->language)
            candidates.append({first.record.id, text.language});
    }
    for (const model::Record &record : beside.neighbours.before + beside.neighbours.after)
        candidates.append({record.id, {}});
    for (const BesideText &candidate : std::as_const(candidates)) {
        TRY(const Target column, columnOf(database, candidate, first.text->language));
        if (!column.text)
            continue;
        beside.texts.append(candidate);
        beside.columns.append(column);
        break;
    }
    return {};
}

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

Query<TextsBeside> textsBeside(const QList<BesideText> &texts)
{
    return [=](const library::Database &database) -> base::Result<TextsBeside> {
        if (texts.isEmpty())
            return base::failure(base::ErrorCode::BadInput, {}, u"no text is named"_s);
        TextsBeside beside;
        beside.texts = texts;
        for (const BesideText &text : texts) {
            const QString preferred = beside.columns.isEmpty() ? QString() : beside.columns.first().text->language;
            TRY(const Target column, columnOf(database, text, preferred));
            if (!column.text)
                return base::failure(base::ErrorCode::NoText, column.record.name);
            beside.columns.append(column);
        }
        TRY(beside.neighbours, seriesNeighbours(texts.first().document).run(database));
        if (texts.size() == 1)
            TRY_VOID(addPartner(database, beside));
        QList<QList<qsizetype>> partners;
        for (qsizetype column = 0; column < beside.columns.size(); ++column) {
            beside.texts[column].language = beside.columns.at(column).text->language;
            if (column > 0)
                partners.append(partnersOf(beside.columns.first(), beside.columns.at(column), beside.texts.at(column).ahead));
        }
        beside.hasShift = std::ranges::any_of(texts, [](const BesideText &text) { return text.ahead != 0; });
        beside.rows = comparison::levelled(beside.columns.first().passages.size(), partners);
        return beside;
    };
}

}
