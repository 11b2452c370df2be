// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtable.h"

#include <presentation/library/listcolumns.h>
#include <presentation/library/recordlistmodel.h>
#include <presentation/settings/settings.h>

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kTitleWidth = 260;
constexpr int kMostWidth = 240; ///< Of a column behind the title.
constexpr int kMeasuredRows = 100;

}

RecordTable::RecordTable(
    QAbstractItemView *list, const presentation::RecordListModel &model, presentation::Settings &settings, QWidget *parent)
    : QTableView(parent)
    , m_records(model)
    , m_settings(settings)
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
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(presentation::RecordListModel::Title, QHeaderView::Stretch);
    // As wide as the first rows need; measuring thousands takes too long.
    header->setResizeContentsPrecision(kMeasuredRows);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &RecordTable::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::takeOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (m_isSetting)
            return;
        keep([this, column, order](presentation::ListColumns &chosen) {
            chosen.sortedBy = m_records.columnName(column);
            chosen.order = order;
        });
    });
}

QString RecordTable::listName() const
{
    return m_records.key().text.section(u'/', 0, 0);
}

void RecordTable::keep(const std::function<void(presentation::ListColumns &)> &choose)
{
    presentation::ListColumns chosen = presentation::ListColumns::of(m_settings, listName());
    choose(chosen);
    chosen.keep(m_settings, listName());
}

void RecordTable::keepColumns(const QList<int> &columns)
{
    keep([this, &columns](presentation::ListColumns &chosen) {
        chosen.shown.clear();
        for (const int column : columns)
            chosen.shown.append(m_records.columnName(column));
    });
}

void RecordTable::showChosen()
{
    const presentation::ListColumns chosen = presentation::ListColumns::of(m_settings, listName());
    QList<int> columns;
    for (const QString &name : chosen.shown)
        columns.append(m_records.columnNamed(name));
    columns.removeAll(-1); // A field that the user took away.
    setColumns(chosen.shown.isEmpty() ? m_records.columns() : columns);
    showSorting(chosen);
}

void RecordTable::showSorting(const presentation::ListColumns &chosen)
{
    using Model = presentation::RecordListModel;
    const QScopedValueRollback setting(m_isSetting, true);
    const std::optional<model::RecordFilter> filter = m_records.key().filter();
    if (const int column = m_records.columnNamed(chosen.sortedBy); column >= 0)
        sortByColumn(column, chosen.order);
    // The latest documents first; what is wanted most first; all else by name.
    else if (m_records.isWanted())
        sortByColumn(Model::CitedBy, Qt::DescendingOrder);
    else if (filter && filter->kind == model::RecordKind::Document)
        sortByColumn(Model::Date, Qt::DescendingOrder);
    else
        sortByColumn(Model::Title, Qt::AscendingOrder);
}

void RecordTable::setColumns(const QList<int> &columns)
{
    m_columns = columns;
    const QScopedValueRollback setting(m_isSetting, true);
    for (qsizetype at = 0; at < columns.size(); ++at)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns.at(at)), int(at) + 1);
    fitColumns();
}

QList<int> RecordTable::shownColumns() const
{
    QList<int> shown {presentation::RecordListModel::Title};
    std::ranges::copy_if(m_columns, std::back_inserter(shown), [this](int column) { return !isColumnHidden(column); });
    return shown;
}

void RecordTable::fitColumns()
{
    int room = viewport()->width() - kTitleWidth;
    for (int column = presentation::RecordListModel::Title + 1; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
    for (const int column : std::as_const(m_columns)) {
        setColumnHidden(column, false);
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column), kMostWidth));
        room -= columnWidth(column);
        if (room < 0) {
            setColumnHidden(column, true);
            break;
        }
    }
}

/// The user dragged a heading: what is not shown keeps its place behind what is.
void RecordTable::takeOrder()
{
    if (m_isSetting)
        return;
    QList<int> columns = m_columns;
    std::ranges::stable_sort(columns, {}, [this](int column) { return horizontalHeader()->visualIndex(column); });
    m_columns = columns;
    keepColumns(m_columns);
}

void RecordTable::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnChoices(*menu);
    menu->addSeparator();
    menu->addAction(tr("Standard Columns"), this, [this] {
        keep([](presentation::ListColumns &chosen) { chosen = {}; });
        showChosen();
    })->setObjectName(u"standardColumns"_s);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void RecordTable::addColumnChoices(QMenu &menu)
{
    for (int column = presentation::RecordListModel::Title + 1; column < model()->columnCount(); ++column) {
        QAction *choice = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        choice->setCheckable(true);
        choice->setChecked(m_columns.contains(column));
        choice->setData(column);
        connect(choice, &QAction::toggled, this, [this, column](bool isShown) {
            QList<int> columns = m_columns;
            columns.removeAll(column);
            // Beside the title, where there is room for it; from there it can be moved.
            if (isShown)
                columns.prepend(column);
            setColumns(columns);
            keepColumns(columns);
        });
    }
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

}
