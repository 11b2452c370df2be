// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the context menu of a list of records offers.
#include "recordlistpage.h"

#include <presentation/library/recordlistmodel.h>
#include <presentation/shared/names.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/suggestions/mergedialog.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr qsizetype kMostMerged = 2;

}

QString RecordListPage::asText() const
{
    QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows.append(m_filter->index(row, 0));
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(rows)) {
        const model::Record &record = m_model->row(m_filter->mapToSource(index).row()).record;
        const QString name = presentation::names::record(record);
        lines.append(record.symbol.isEmpty() || record.symbol == name ? name : record.symbol + u'\t' + name);
    }
    return lines.join(u'\n');
}

void RecordListPage::showContextMenu(QWidget *view, const QPoint &position)
{
    const QModelIndex index = m_rows->currentIndex();
    if (!index.isValid())
        return;
    const bool isWritable = !m_library.library().isReadOnly();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"listMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QIcon::fromTheme(u"tab-new"_s), tr("Open in New Tab"), this, [this, index] { open(index, true); });
    menu->addAction(tr("Open Here"), this, [this, index] { open(index, false); });
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy List of Symbols"), this,
        [this] { QGuiApplication::clipboard()->setText(asText()); });
    QAction *add = menu->addAction(QIcon::fromTheme(u"list-add"_s), tr("Add to Briefing Pack"), this, [this] {
        const QList<base::RecordId> records = selected();
        for (const base::RecordId record : records)
            emit packRequested(record, {});
    });
    add->setEnabled(isWritable);
    const model::RecordRow &row = m_model->row(m_filter->mapToSource(index).row());
    if (presentation::isMergeable(row.record, !row.languages.isEmpty())) {
        menu->addSeparator();
        QAction *merge = menu->addAction(QIcon::fromTheme(u"merge"_s), tr("Merge…"), this, &RecordListPage::mergeSelected);
        merge->setObjectName(u"listMerge"_s);
        merge->setEnabled(isWritable && selected().size() <= kMostMerged);
    }
    menu->popup(view->mapToGlobal(position));
}

/// The current record stays; a second one that is selected is the one that goes, unless another is chosen.
void RecordListPage::mergeSelected()
{
    const QModelIndex index = m_rows->currentIndex();
    if (!index.isValid())
        return;
    const model::Record kept = m_model->row(m_filter->mapToSource(index).row()).record;
    base::RecordId other;
    const QList<base::RecordId> records = selected();
    for (const base::RecordId record : records) {
        if (record != kept.id)
            other = record;
    }
    auto *dialog = new MergeDialog(m_library, kept, other, this);
    connect(dialog, &MergeDialog::chosen, this, [this](const presentation::Merge &merge) {
        m_undo.push(new presentation::MergeCommand(m_library, merge, tr("Merge Records")));
        emit titleChanged();
    });
    dialog->open();
}

}
