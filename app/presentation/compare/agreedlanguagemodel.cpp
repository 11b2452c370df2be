// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreedlanguagemodel.h"

#include "agreedlanguagetext.h"

#include <presentation/shared/names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

void AgreedLanguageModel::setLanguage(const application::AgreedLanguage &language)
{
    m_language = language;
    const bool hasBody = std::ranges::any_of(m_language.places, [&](const auto &place) { return place.place.work.body == m_body; });
    if (!hasBody)
        m_body.clear();
    arrange();
}

void AgreedLanguageModel::setOrder(Order order)
{
    m_order = order;
    arrange();
}

void AgreedLanguageModel::setBody(const QString &code)
{
    m_body = code;
    arrange();
}

QList<std::pair<QString, int>> AgreedLanguageModel::bodies() const
{
    QList<std::pair<QString, int>> counted;
    for (const application::AgreedPlace &place : m_language.places) {
        const auto known = std::ranges::find(counted, place.place.work.body, &std::pair<QString, int>::first);
        if (place.place.work.body.isEmpty())
            continue;
        if (known == counted.end())
            counted.append({place.place.work.body, 1});
        else
            ++known->second;
    }
    std::ranges::stable_sort(counted, std::ranges::greater(), &std::pair<QString, int>::second);
    return counted;
}

/// The places come the earliest first.
void AgreedLanguageModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    for (const Heading heading : {OwnSeries, Elsewhere}) {
        QList<int> group;
        for (int at = 0; at < m_language.places.size(); ++at) {
            const application::AgreedPlace &place = m_language.places.at(at);
            if (place.isOwnSeries == (heading == OwnSeries) && (m_body.isEmpty() || place.place.work.body == m_body))
                group.append(at);
        }
        if (m_order == Order::MostAlike)
            std::ranges::stable_sort(group, std::ranges::greater(), [&](int at) { return m_language.places.at(at).likeness; });
        if (!group.isEmpty())
            m_rows += QList<int> {heading} + group;
    }
    endResetModel();
}

QList<application::AgreedPlace> AgreedLanguageModel::shown() const
{
    QList<application::AgreedPlace> places;
    for (const int row : m_rows) {
        if (row >= 0)
            places.append(m_language.places.at(row));
    }
    return places;
}

const application::AgreedPlace *AgreedLanguageModel::placeAt(const QModelIndex &index) const
{
    const int row = index.isValid() ? m_rows.value(index.row(), OwnSeries) : OwnSeries;
    return row < 0 ? nullptr : &m_language.places.at(row);
}

QModelIndex AgreedLanguageModel::indexOf(base::PassageId passage) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row) >= 0 && m_language.places.at(m_rows.at(row)).place.passage.id == passage)
            return index(row);
    }
    return {};
}

void AgreedLanguageModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int AgreedLanguageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags AgreedLanguageModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && !placeAt(index);
    return isHeading ? Qt::ItemFlags(Qt::ItemIsEnabled | Qt::ItemNeverHasChildren) : QAbstractListModel::flags(index);
}

QVariant AgreedLanguageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const bool isHeading = m_rows.at(index.row()) < 0;
    if (role == IsHeadingRole)
        return isHeading;
    if (isHeading)
        return role == Qt::DisplayRole ? agreed::groupName(m_rows.at(index.row()) == OwnSeries) : QVariant();
    return placeData(*placeAt(index), role);
}

QVariant AgreedLanguageModel::placeData(const application::AgreedPlace &place, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return place.place.passage.content;
    case Qt::AccessibleTextRole:
        return names::subtitle({names::date(place.place.work.date), agreed::placeName(place.place), agreed::facts(place),
            agreed::share(place), place.place.passage.content});
    case Qt::ToolTipRole:
        return place.place.work.name;
    case DateRole:
        return names::date(place.place.work.date);
    case PlaceRole:
        return agreed::placeName(place.place);
    case FactsRole:
        return agreed::facts(place);
    case TrailingRole:
        return agreed::share(place);
    case IsAskedRole:
        return place.isAsked;
    default:
        return {};
    }
}

}
