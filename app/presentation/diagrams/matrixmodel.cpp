// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixmodel.h"

#include <output/exchange/csv.h>
#include <presentation/shared/names.h>

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace presentation {

void MatrixModel::setMatrix(const model::ThemeMatrix &matrix)
{
    beginResetModel();
    m_matrix = matrix;
    m_fullest = 1;
    for (const qint64 count : std::as_const(m_matrix.counts))
        m_fullest = std::max(m_fullest, count);
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.themes.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_matrix.columns == model::ThemeMatrix::Columns::Years ? m_matrix.years.size() : m_matrix.documents.size());
}

qint64 MatrixModel::countAt(const QModelIndex &index) const
{
    return m_matrix.counts.value({index.row(), index.column()});
}

QString MatrixModel::columnText(int column) const
{
    if (m_matrix.columns == model::ThemeMatrix::Columns::Years)
        return m_matrix.years.at(column);
    const model::Record &document = m_matrix.documents.at(column);
    return document.symbol.isEmpty() ? names::record(document) : document.symbol;
}

QString MatrixModel::queryAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto quoted = [](const QString &field, QString value) { return u"%1:\"%2\""_s.arg(field, value.remove(u'"')); };
    const QString theme = quoted(u"theme"_s, m_matrix.themes.at(index.row()).name);
    if (m_matrix.columns == model::ThemeMatrix::Columns::Years)
        return theme + u" year:"_s + columnText(index.column());
    const model::Record &document = m_matrix.documents.at(index.column());
    return theme + u' ' + (document.symbol.isEmpty() ? quoted(u"title"_s, document.name) : quoted(u"symbol"_s, document.symbol));
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qint64 count = countAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return count > 0 ? QLocale().toString(count) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case WeightRole:
        // Many themes have few texts: the logarithm keeps those apart.
        return std::log1p(double(count)) / std::log1p(double(m_fullest));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: A cell of a table: %1 a theme, %2 a year or a document.
        return tr("%1, %2: %n", nullptr, int(count)).arg(names::record(m_matrix.themes.at(index.row())), columnText(index.column()));
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (role == Qt::ToolTipRole && orientation == Qt::Horizontal && m_matrix.columns == model::ThemeMatrix::Columns::Documents)
        return names::record(m_matrix.documents.at(section));
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && orientation == Qt::Vertical))
        return {};
    return orientation == Qt::Vertical ? names::record(m_matrix.themes.at(section)) : columnText(section);
}

QString MatrixModel::asCsv() const
{
    QStringList head {tr("Theme")};
    for (int column = 0; column < columnCount(); ++column)
        head.append(columnText(column));
    QString csv = exchange::csvLine(head);
    for (int row = 0; row < rowCount(); ++row) {
        QStringList line {names::record(m_matrix.themes.at(row))};
        for (int column = 0; column < columnCount(); ++column)
            line.append(QString::number(countAt(index(row, column))));
        csv += exchange::csvLine(line);
    }
    return csv;
}

}
