// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtable.h"

#include <presentation/library/recordlistmodel.h>

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kTitleWidth = 260;

}

RecordTable::RecordTable(QAbstractItemView *list, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"listTable"_s);
    setModel(list->model());
    setSelectionModel(list->selectionModel());
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(list->selectionMode());
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setSortingEnabled(true);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(presentation::RecordListModel::Title, QHeaderView::Stretch);
}

void RecordTable::setColumns(const QList<int> &columns)
{
    m_columns = columns;
    fitColumns();
}

void RecordTable::fitColumns()
{
    int room = viewport()->width() - kTitleWidth;
    for (int column = presentation::RecordListModel::Title + 1; column < presentation::RecordListModel::ColumnCount; ++column)
        setColumnHidden(column, true);
    for (const int column : std::as_const(m_columns)) {
        setColumnHidden(column, false);
        resizeColumnToContents(column);
        room -= columnWidth(column);
        if (room < 0) {
            setColumnHidden(column, true);
            break;
        }
    }
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

}
