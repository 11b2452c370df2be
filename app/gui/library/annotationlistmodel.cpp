// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationlistmodel.h"

#include <gui/models/names.h>
#include <gui/widgets/swatch.h>
#include <gui/widgets/tworowdelegate.h>
#include <text/normalised.h>

using namespace Qt::StringLiterals;

namespace gui {

void AnnotationListModel::setRows(const QList<storage::AnnotationRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void AnnotationListModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int AnnotationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AnnotationListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const storage::AnnotationRow &row = m_rows.at(index.row());
    const model::Annotation &note = row.annotation;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return note.anchor.exact;
    case Qt::DecorationRole:
        return swatch(note.colour);
    case SubtitleRole: {
        const QString place = names::isolated(row.work.symbol.isEmpty() ? row.work.name : row.work.symbol);
        const QString address = note.passage.isValid() ? names::isolated(note.address) : tr("needs re-attachment");
        return names::subtitle({place, address, note.comment.simplified()});
    }
    case TrailingRole:
        return names::date(note.modified.toLocalTime().date());
    case SearchRole:
        return text::fold(
            u"%1 %2 %3 %4"_s.arg(note.anchor.exact, note.comment, row.work.symbol, names::record(row.work)));
    default:
        return {};
    }
}

}
