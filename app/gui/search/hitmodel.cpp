// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitmodel.h"

#include <gui/models/names.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace gui {

void HitModel::setHits(const QList<model::Hit> &hits)
{
    beginResetModel();
    m_groups.clear();
    QHash<base::RecordId, qsizetype> groupOf;
    for (const model::Hit &hit : hits) {
        const auto known = groupOf.constFind(hit.record);
        if (known == groupOf.cend()) {
            groupOf.insert(hit.record, m_groups.size());
            m_groups.append({hit});
        } else {
            m_groups[*known].append(hit);
        }
    }
    endResetModel();
}

void HitModel::retranslate()
{
    if (!m_groups.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_groups.size()) - 1, 0));
}

const model::Hit *HitModel::hitAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (isGroup(index))
        return &m_groups.at(index.row()).first();
    return &m_groups.at(qsizetype(index.internalId()) - 1).at(index.row());
}

QModelIndex HitModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex HitModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? int(m_groups.at(parent.row()).size()) : 0;
}

int HitModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == IsGroupRole)
        return isGroup(index);
    return isGroup(index) ? groupData(m_groups.at(index.row()), role) : hitData(*hitAt(index), role);
}

QVariant HitModel::groupData(const QList<model::Hit> &hits, int role) const
{
    const model::Hit &first = hits.first();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return first.title;
    case SymbolRole: {
        const auto symbol = model::Symbol::parse(first.symbol);
        return symbol ? symbol->shortForm() : first.symbol;
    }
    case DetailRole: {
        QStringList languages;
        for (const model::Hit &hit : hits) {
            if (!languages.contains(hit.language))
                languages.append(hit.language);
        }
        return names::subtitle({names::isolated(first.body), names::date(first.date), names::languages(languages)});
    }
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(first.symbol, first.title);
    default:
        return {};
    }
}

QVariant HitModel::hitData(const model::Hit &hit, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return hit.snippet;
    case AddressRole:
        return hit.address;
    case DetailRole:
        return hit.language;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(hit.address, hit.snippet);
    default:
        return {};
    }
}

}
