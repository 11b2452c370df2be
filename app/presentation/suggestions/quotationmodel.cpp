// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotationmodel.h"

#include "quotationtext.h"

#include <core/text/normalised.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QIcon>

using namespace Qt::StringLiterals;

namespace presentation {

void QuotationModel::setRows(const QList<model::QuotationRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void QuotationModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int QuotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant QuotationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::QuotationRow &row = m_rows.at(index.row());
    const model::Attribution attribution = row.quotation.attribution;
    const QString status = names::attribution(attribution);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.quotation.words;
    case Qt::DecorationRole:
        return QIcon::fromTheme(attribution == model::Attribution::OnTheRecord ? u"format-text-blockquote"_s : u"object-locked"_s);
    case Qt::AccessibleTextRole:
        return names::subtitle({row.quotation.words, quotationSubtitle(row), status});
    case SubtitleRole:
        return quotationSubtitle(row);
    case TrailingRole:
        return attribution == model::Attribution::OnTheRecord ? QString() : status;
    case SearchRole:
        return text::fold(u"%1 %2 %3"_s.arg(row.quotation.words, quotationSubtitle(row), status));
    default:
        return {};
    }
}

}
