// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trashpage.h"

#include <presentation/library/trashcommand.h>
#include <presentation/library/trashlistmodel.h>
#include <presentation/shared/wordfilter.h>
#include <presentation/suggestions/writequeue.h>
#include <window/controls/listheader.h>
#include <window/controls/tworowdelegate.h>

#include <QListView>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace window {

TrashPage::TrashPage(presentation::AsyncLibrary &library, QWidget *parent)
    : ListPage(library, Filter::Words, parent)
    , m_model(new presentation::TrashListModel(this))
    , m_rows(twoRowList(u"trashRows"_s, this))
    , m_restore(new QPushButton(this))
    , m_emptyTrash(new QPushButton(this))
{
    setObjectName(u"trashPage"_s);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_restore->setObjectName(u"trashRestore"_s);
    m_restore->setIcon(QIcon::fromTheme(u"edit-undo"_s));
    m_emptyTrash->setObjectName(u"trashEmpty"_s);
    m_emptyTrash->setIcon(QIcon::fromTheme(u"trash-empty"_s));
    header()->add(m_restore);
    header()->add(m_emptyTrash);
    connect(m_restore, &QPushButton::clicked, this, &TrashPage::restoreSelected);
    connect(m_emptyTrash, &QPushButton::clicked, this, &TrashPage::askToEmpty);
    setList(*m_model, m_rows, new presentation::WordFilter(this));
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashPage::updateButtons);
    updateButtons();
}

void TrashPage::open(const QModelIndex &)
{
    restoreSelected();
}

void TrashPage::restoreSelected()
{
    QList<model::TrashEntry> entries;
    const QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        entries.append(m_model->row(sourceOf(index).row()));
    if (entries.isEmpty() || library().library().isReadOnly())
        return;
    m_undo.push(new presentation::TrashCommand(library(), entries, tr("Restore")));
    emit titleChanged();
}

void TrashPage::askToEmpty()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Empty Trash"),
        tr("Delete %n thing(s) for good?", nullptr, m_model->rowCount()), QMessageBox::Cancel, this);
    box->setObjectName(u"emptyTrashQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("They cannot be restored afterwards, and their original files are deleted with them."));
    QPushButton *yes = box->addButton(tr("Empty Trash"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"emptyTrashYes"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, &TrashPage::empty);
    box->open();
}

void TrashPage::empty()
{
    m_undo.clear();
    // Behind what was deleted a moment ago.
    presentation::WriteQueue::of(library()).run<application::EmptiedTrash>(
        [](const application::OpenLibrary &opened) { return application::emptyTrash(opened, QDateTime::currentDateTimeUtc().addSecs(1)); });
}

void TrashPage::updateButtons()
{
    const bool isWritable = !library().library().isReadOnly();
    m_restore->setEnabled(isWritable && m_rows->selectionModel()->hasSelection());
    m_emptyTrash->setEnabled(isWritable && m_model->rowCount() > 0);
}

void TrashPage::showState()
{
    ListPage::showState();
    if (m_rows->selectionModel())
        updateButtons();
}

void TrashPage::retranslate()
{
    m_restore->setText(tr("Restore"));
    m_emptyTrash->setText(tr("Empty Trash…"));
    ListPage::retranslate();
}

}
