// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationtable.h"

#include <presentation/actions/keyboard.h>
#include <presentation/settings/settings.h>
#include <window/controls/formatteddelegate.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;
using presentation::AnnotationTreeModel;
using presentation::Setting;

namespace window {

namespace {

constexpr std::array<int, AnnotationTreeModel::ColumnCount> kWidths {110, 230, 200, 90, 70, 120, 110, 90, 110};

const QString kColumnState = u"annotations"_s;

}

AnnotationTable::AnnotationTable(AnnotationTreeModel &model, presentation::Settings &settings, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_settings(settings)
{
    setObjectName(u"annotationsRows"_s);
    setModel(&model);
    setItemDelegateForColumn(AnnotationTreeModel::Comment, new FormattedDelegate(AnnotationTreeModel::FormatsRole, this));
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    restoreColumns();
    connect(header(), &QHeaderView::sectionResized, this, &AnnotationTable::keepColumns);
    connect(header(), &QHeaderView::sectionMoved, this, &AnnotationTable::keepColumns);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &AnnotationTable::keepColumns);
    connect(header(), &QWidget::customContextMenuRequested, this, &AnnotationTable::showHeaderMenu);
    connect(this, &QTreeView::doubleClicked, this, &AnnotationTable::openRequested);
}

void AnnotationTable::restoreColumns()
{
    const QSignalBlocker blocker(header());
    for (int column = 0; column < AnnotationTreeModel::ColumnCount; ++column)
        header()->resizeSection(column, kWidths.at(size_t(column)));
    setColumnHidden(AnnotationTreeModel::Author, true);
    header()->setSortIndicatorShown(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->restoreState(m_settings.value(Setting::AnnotationColumns).toMap().value(kColumnState).toByteArray());
    const int column = header()->sortIndicatorSection();
    m_model.sort(column < AnnotationTreeModel::ColumnCount ? column : -1, header()->sortIndicatorOrder());
    setSortingEnabled(true);
}

void AnnotationTable::keepColumns()
{
    QVariantMap kept = m_settings.value(Setting::AnnotationColumns).toMap();
    kept.insert(kColumnState, header()->saveState());
    m_settings.setValue(Setting::AnnotationColumns, kept);
}

void AnnotationTable::showHeaderMenu(const QPoint &point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < AnnotationTreeModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != AnnotationTreeModel::Colour); // The headings of groups stand in it.
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            keepColumns();
        });
    }
    menu->popup(header()->mapToGlobal(point));
}

QList<base::AnnotationId> AnnotationTable::selected() const
{
    QList<base::AnnotationId> ids;
    QSet<base::AnnotationId> known;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        const model::AnnotationRow *row = m_model.rowAt(index);
        if (row && !known.contains(row->annotation.id))
            ids.append(row->annotation.id);
        if (row)
            known.insert(row->annotation.id);
    }
    return ids;
}

QList<model::DossierItem> AnnotationTable::dossierItems() const
{
    QList<model::DossierItem> items;
    for (const base::AnnotationId id : selected())
        items.append(model::DossierItem::ofAnnotation(id));
    return items;
}

const model::AnnotationRow *AnnotationTable::current() const
{
    return m_model.rowAt(currentIndex());
}

void AnnotationTable::keepPlace()
{
    const model::AnnotationRow *row = current();
    m_cursor = row ? row->annotation.id : m_cursor;
    const QList<base::AnnotationId> ids = selected();
    m_kept = QSet<base::AnnotationId>(ids.cbegin(), ids.cend());
}

QItemSelection AnnotationTable::rowsOf(const QSet<base::AnnotationId> &ids) const
{
    QItemSelection rows;
    const bool isGrouped = rootIsDecorated();
    for (int group = 0; group < (isGrouped ? m_model.rowCount() : 1); ++group) {
        const QModelIndex above = isGrouped ? m_model.index(group, 0) : QModelIndex();
        int first = -1;
        const int count = m_model.rowCount(above);
        for (int row = 0; row <= count; ++row) {
            const bool isKept = row < count && ids.contains(m_model.rowAt(m_model.index(row, 0, above))->annotation.id);
            if (isKept && first < 0)
                first = row;
            if (isKept || first < 0)
                continue;
            rows.select(m_model.index(first, 0, above), m_model.index(row - 1, AnnotationTreeModel::ColumnCount - 1, above));
            first = -1;
        }
    }
    return rows;
}

void AnnotationTable::restorePlace(bool isGrouped)
{
    setRootIsDecorated(isGrouped);
    for (int group = 0; isGrouped && group < m_model.rowCount(); ++group)
        setFirstColumnSpanned(group, {}, true);
    if (isGrouped)
        expandAll();
    if (m_model.rows().isEmpty())
        return;
    QModelIndex index = m_cursor.isValid() ? m_model.indexOf(m_cursor) : QModelIndex();
    if (!index.isValid())
        index = isGrouped ? m_model.index(0, 0, m_model.index(0, 0)) : m_model.index(0, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (m_kept.size() > 1)
        selectionModel()->select(rowsOf(m_kept), QItemSelectionModel::ClearAndSelect);
}

void AnnotationTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit selectionMade();
}

void AnnotationTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int digit = isPlain ? presentation::keyboard::digit(*event) : -1;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit openRequested();
    else if (isPlain && event->key() == Qt::Key_Delete)
        emit removalRequested();
    else if (digit >= 1 && digit <= model::kColourCount)
        emit colourChosen(model::Colour(digit - 1));
    else
        QTreeView::keyPressEvent(event);
}

}
