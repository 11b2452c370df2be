// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierpage.h"

#include <presentation/library/dossiercommands.h>
#include <presentation/library/dossierlistmodel.h>
#include <presentation/library/dossierpaper.h>
#include <presentation/shared/wordfilter.h>
#include <window/controls/listheader.h>
#include <window/controls/namedialog.h>
#include <window/controls/tworowdelegate.h>

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace window {

DossierPage::DossierPage(presentation::AsyncLibrary &library, model::DossierId dossier, QWidget *parent)
    : ListPage(library, Filter::Words, parent)
    , m_model(new presentation::DossierListModel(dossier, this))
    , m_rows(twoRowList(u"dossierRows"_s, this))
    , m_newNote(new QPushButton(this))
    , m_newDossier(new QPushButton(this))
    , m_makePack(new QPushButton(this))
    , m_note(new NoteEditor(library.settings(), this))
{
    setObjectName(u"dossierPage"_s);
    m_newNote->setObjectName(u"dossierNewNote"_s);
    m_newNote->setIcon(QIcon::fromTheme(u"note"_s));
    m_newNote->setVisible(dossier.isValid());
    m_newDossier->setObjectName(u"dossierNewDossier"_s);
    m_newDossier->setIcon(QIcon::fromTheme(u"folder-new"_s));
    m_makePack->setObjectName(u"dossierMakePack"_s);
    m_makePack->setIcon(QIcon::fromTheme(u"document-new"_s));
    m_makePack->setVisible(dossier.isValid());
    header()->add(m_newNote);
    header()->add(m_newDossier);
    header()->add(m_makePack);
    for (QPushButton *button : {m_newNote, m_newDossier, m_makePack})
        button->setEnabled(isWritable());
    connect(m_newNote, &QPushButton::clicked, this, &DossierPage::addNote);
    connect(m_newDossier, &QPushButton::clicked, this, &DossierPage::askForDossier);
    connect(m_makePack, &QPushButton::clicked, this, [this] {
        m_note->finish(); // Its last words go along.
        if (!m_model->isGone())
            emit packOfDossierRequested(m_model->id());
    });
    connect(m_model, &presentation::DossierListModel::loaded, this, &DossierPage::showLoaded);
    setList(*m_model, m_rows, new presentation::WordFilter(this));
    makeRows();
}

DossierPage::~DossierPage()
{
    // The page goes, the library stays: the last words are the library's.
    if (m_note->isDirty()) {
        const NoteEditor::Note note = m_note->written();
        library().write(&library(), application::writeDossierNote(note.id, note.title, note.words));
    }
}

void DossierPage::makeRows()
{
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->setDragEnabled(isWritable());
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
    m_note->setWritable(isWritable());
    m_note->hide();
    splitter()->addWidget(m_note);
    splitter()->setStretchFactor(0, 3);
    splitter()->setStretchFactor(1, 2);
    connect(m_rows, &QWidget::customContextMenuRequested, this, &DossierPage::showContextMenu);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DossierPage::showNote);
    connect(m_note, &NoteEditor::edited, this, &DossierPage::writeNote);
    connect(m_note, &NoteEditor::left, m_rows, qOverload<>(&QWidget::setFocus));
    connect(&m_undo, &QUndoStack::indexChanged, m_note, &NoteEditor::stopWaiting);
}

/// With the words of what lies in it, and what lies in those within it.
presentation::Printable DossierPage::printable() const
{
    return m_model->whole().isEmpty() ? ListPage::printable() : presentation::printableDossier(m_model->whole());
}

QString DossierPage::title() const
{
    const bool isNamed = m_model->id().isValid() && !m_model->isGone();
    return isNamed ? m_model->dossier().name : presentation::NavigationTarget::dossiers().title();
}

void DossierPage::showLoaded()
{
    header()->setTitle(m_model->id().isValid() ? m_model->path() : title());
    if (m_isNoteNew && m_model->rowCount() > 0) {
        m_isNoteNew = false;
        setCurrent(m_rows->model()->index(m_rows->model()->rowCount() - 1, 0));
        m_note->startWriting();
    }
    showNote();
    emit titleChanged();
}

void DossierPage::showNote()
{
    const QModelIndex index = sourceOf(m_rows->currentIndex());
    const bool isNote = index.isValid() && m_model->row(index.row()).isNote();
    if (isNote) {
        const model::DossierItem &item = m_model->row(index.row()).thing.item;
        m_note->edit({item.id, item.title, item.words});
    } else {
        m_note->finish();
    }
    m_note->setVisible(isNote);
}

void DossierPage::writeNote(const NoteEditor::Note &before, const NoteEditor::Note &after)
{
    //: The name of a step that can be undone.
    m_undo.push(new presentation::DossierCommand(library(), application::writeDossierNote(after.id, after.title, after.words),
        application::writeDossierNote(before.id, before.title, before.words), tr("Edit Note")));
    emit titleChanged(); // What can be undone is another thing now.
}

void DossierPage::addNote()
{
    if (!isWritable() || !m_model->id().isValid() || m_model->isGone())
        return;
    m_note->finish();
    header()->clearWords();
    //: The title of a note that is not written yet.
    const model::DossierItem note = model::DossierItem::note(tr("New note"), {});
    m_undo.push(new presentation::DossierItemsCommand(library(), presentation::DossierItemsCommand::Deed::Add, m_model->id(), {note},
        //: The name of a step that can be undone.
        tr("Add Note"), [page = QPointer(this)](qsizetype) {
            if (!page)
                return;
            page->m_isNoteNew = true;
            page->reload();
        }));
    emit titleChanged();
}

void DossierPage::askForDossier()
{
    if (!isWritable() || m_model->isGone())
        return;
    askForName(this, {tr("New Dossier"), tr("Name of the dossier:"), tr("Create"), {}}, [this](const QString &name) {
        //: The name of a step that can be undone.
        m_undo.push(new presentation::MakeDossier(library(), name, m_model->id(), tr("New Dossier")));
        emit titleChanged();
    });
}

void DossierPage::rename(const model::Dossier &dossier)
{
    askForName(this, {tr("Rename Dossier"), tr("Name of the dossier:"), tr("Rename"), dossier.name}, [this, dossier](const QString &name) {
        //: The name of a step that can be undone.
        m_undo.push(new presentation::DossierCommand(
            library(), application::renameDossier(dossier.id, name), application::renameDossier(dossier.id, dossier.name), tr("Rename Dossier")));
        emit titleChanged();
    });
}

QList<presentation::DossierEntry> DossierPage::selected() const
{
    QList<presentation::DossierEntry> entries;
    const QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        entries.append(m_model->row(sourceOf(index).row()));
    return entries;
}

QList<model::DossierItem> DossierPage::dossierItems() const
{
    QList<model::DossierItem> items;
    for (const presentation::DossierEntry &entry : selected()) {
        model::DossierItem item = entry.thing.item;
        item.position = 0; // Behind what lies in the other one.
        if (!entry.isDossier() && !entry.isNote())
            items.append(item);
    }
    return items;
}

void DossierPage::removeSelected()
{
    if (!isWritable())
        return;
    QList<model::DossierItem> items;
    QList<model::Deletable> things;
    QString name;
    for (const presentation::DossierEntry &entry : selected()) {
        if (!entry.isDossier() && !entry.isNote()) {
            items.append(entry.thing.item);
            continue;
        }
        name = entry.isDossier() ? entry.nested.name : entry.thing.item.title;
        things.append(entry.isDossier() ? model::Deletable {model::TrashKind::Dossier, entry.nested.id.value()}
                                        : model::Deletable {model::TrashKind::Note, entry.thing.item.id.value()});
    }
    m_note->finish();
    if (!items.isEmpty()) {
        m_undo.push(new presentation::DossierItemsCommand(library(), presentation::DossierItemsCommand::Deed::Remove, m_model->id(), items,
            //: The name of a step that can be undone.
            tr("Take Out of Dossier")));
        emit titleChanged();
    }
    if (!things.isEmpty())
        emit deletionRequested(things, name);
}

void DossierPage::pinSelected()
{
    QList<model::DossierItem> items;
    for (const presentation::DossierEntry &entry : selected()) {
        if (!entry.isDossier())
            items.append(entry.thing.item);
    }
    if (QUndoCommand *command = canPin() ? presentation::pinCommand(library(), items) : nullptr) {
        m_undo.push(command);
        emit titleChanged();
    }
}

void DossierPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const presentation::DossierEntry &entry = m_model->row(sourceOf(index).row());
    if (entry.isNote())
        m_note->setFocus();
    else if (const QString page = presentation::DossierListModel::pageOf(entry); !page.isEmpty())
        emit pageRequested(page);
    else if (entry.thing.item.search > 0)
        emit savedSearchRequested(entry.thing.item.search);
    else
        ListPage::open(index);
}

void DossierPage::showContextMenu(const QPoint &position)
{
    const QPersistentModelIndex index = m_rows->currentIndex();
    if (!index.isValid())
        return;
    const presentation::DossierEntry entry = m_model->row(sourceOf(index).row());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"dossierMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QIcon::fromTheme(u"document-open"_s), tr("Open"), this, [this, index] { open(index); })->setObjectName(u"dossierOpen"_s);
    if (entry.isDossier()) {
        QAction *named = menu->addAction(QIcon::fromTheme(u"edit-rename"_s), tr("Rename…"), this, [this, entry] { rename(entry.nested); });
        named->setObjectName(u"dossierRename"_s);
        named->setEnabled(isWritable());
        QAction *pack = menu->addAction(QIcon::fromTheme(u"document-new"_s), tr("Make Pack of Dossier"), this,
            [this, entry] { emit packOfDossierRequested(entry.nested.id); });
        pack->setObjectName(u"dossierPack"_s);
        pack->setEnabled(isWritable());
    }
    QAction *add = menu->addAction(QIcon::fromTheme(u"folder-add"_s), tr("Add to Another Dossier…"), this,
        [this] { emit dossierRequested(dossierItems()); });
    add->setObjectName(u"dossierAdd"_s);
    add->setEnabled(isWritable() && !dossierItems().isEmpty());
    if (!entry.isDossier() && canPin()) {
        //: A thing stands first in its dossier.
        menu->addAction(QIcon::fromTheme(u"pin"_s), entry.thing.item.isPinned ? tr("Unpin") : tr("Pin"), this, &DossierPage::pinSelected)->setObjectName(u"dossierPin"_s);
    }
    menu->addSeparator();
    const bool isDeleted = entry.isDossier() || entry.isNote();
    QAction *remove = menu->addAction(QIcon::fromTheme(isDeleted ? u"edit-delete"_s : u"list-remove"_s),
        isDeleted ? tr("Move to Trash") : tr("Take Out of Dossier"), this, &DossierPage::removeSelected);
    remove->setObjectName(u"dossierRemove"_s);
    remove->setEnabled(isWritable());
    menu->popup(m_rows->viewport()->mapToGlobal(position));
}

bool DossierPage::handleKey(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Delete)
        return ListPage::handleKey(key);
    removeSelected();
    return true;
}

void DossierPage::showState()
{
    ListPage::showState();
    if (m_rows->selectionModel())
        showNote();
}

QString DossierPage::emptyAction() const
{
    if (!isWritable() || m_model->isGone())
        return {};
    return m_model->id().isValid() ? tr("New Note") : tr("New Dossier…");
}

void DossierPage::startFromEmpty()
{
    if (m_model->id().isValid())
        addNote();
    else
        askForDossier();
}

void DossierPage::retranslate()
{
    m_newNote->setText(tr("New Note"));
    m_newDossier->setText(tr("New Dossier…"));
    //: A button above what lies in a dossier: a briefing pack of all that.
    m_makePack->setText(tr("Make Pack"));
    ListPage::retranslate();
    if (m_model->id().isValid())
        header()->setTitle(m_model->path());
}

}
