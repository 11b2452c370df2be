// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitmodel.h"

#include <presentation/shared/names.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString shortSymbol(const model::Hit &hit)
{
    const auto symbol = model::Symbol::parse(hit.symbol);
    return symbol ? symbol->shortForm() : hit.symbol;
}

/// Where a note hangs: it stands under no heading that says the document.
QString placeOf(const model::Hit &hit)
{
    return QString(shortSymbol(hit) + u' ' + hit.address).trimmed();
}

}

void HitModel::setHits(const QList<model::Hit> &hits, const QList<model::Hit> &notes)
{
    beginResetModel();
    m_groups.clear();
    m_hasNotes = !notes.isEmpty();
    if (m_hasNotes)
        m_groups.append(notes);
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

QModelIndex HitModel::indexOf(base::PassageId passage) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        for (int row = 0; row < m_groups.at(group).size(); ++row) {
            if (m_groups.at(group).at(row).passage == passage)
                return index(row, 0, index(group, 0));
        }
    }
    return {};
}

QModelIndex HitModel::hitBeside(const QModelIndex &from, int by) const
{
    int group = from.isValid() ? (isGroup(from) ? from.row() : from.parent().row()) : 0;
    int row = from.isValid() && !isGroup(from) ? from.row() + by : (from.isValid() && by < 0 ? -1 : 0);
    while (group >= 0 && group < m_groups.size()) {
        const int count = int(m_groups.at(group).size());
        if (row >= 0 && row < count)
            return index(row, 0, index(group, 0));
        group += by;
        row = by > 0 ? 0 : group >= 0 ? int(m_groups.at(group).size()) - 1 : -1;
    }
    return {};
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

application::PackPart HitModel::partOf(const QModelIndex &index) const
{
    if (!index.isValid() || (isGroup(index) && isOfNotes(index)))
        return {};
    const model::Hit &hit = *hitAt(index);
    return {hit.record, isGroup(index) ? base::PassageId() : hit.passage};
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == IsGroupRole)
        return isGroup(index);
    if (isOfNotes(index) && (isGroup(index) || role == AddressRole))
        return isGroup(index) ? notesData(m_groups.at(0), role) : QVariant(placeOf(*hitAt(index)));
    return isGroup(index) ? groupData(m_groups.at(index.row()), role) : hitData(*hitAt(index), role);
}

QVariant HitModel::notesData(const QList<model::Hit> &notes, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("In your notes");
    case Qt::ToolTipRole:
        //: Of notes among the results of a search such as "year:2023".
        return tr("Notes on the documents that the search asks for. What counts is the date of the document, not the day of the note.");
    case DetailRole:
        return tr("%n note(s)", nullptr, int(notes.size()));
    default:
        return {};
    }
}

QVariant HitModel::groupData(const QList<model::Hit> &hits, int role) const
{
    const model::Hit &first = hits.first();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return first.title;
    case SymbolRole:
        return shortSymbol(first);
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
        return hit.parallel.isEmpty() ? u"%1: %2"_s.arg(hit.address, hit.snippet)
                                      : u"%1: %2 %3"_s.arg(hit.address, hit.snippet, hit.parallel.content);
    default:
        return {};
    }
}

}
