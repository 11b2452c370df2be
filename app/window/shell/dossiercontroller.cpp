// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossiercontroller.h"

#include "libraryswitcher.h"
#include "tabs.h"

#include <application/dossiers.h>
#include <presentation/library/dossiercommands.h>
#include <presentation/library/draggedthings.h>
#include <window/controls/messagebar.h>
#include <window/controls/namedialog.h>
#include <window/screens/library/dossierchooser.h>
#include <window/screens/library/dossierpage.h>
#include <window/screens/library/librarytree.h>

#include <QMainWindow>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

using presentation::DossierItemsCommand;
using presentation::NavigationTarget;

DossierController::DossierController(const WindowContext &context, const LibrarySwitcher &libraries)
    : QObject(&context.window)
    , m_context(context)
    , m_libraries(libraries)
{
    context.actions.onTriggered(u"annotate.addToDossier"_s, this, [this] {
        if (TabPage *page = m_context.tabs.page())
            askWhere(page->dossierItems(), page->undoStack());
    });
    context.actions.onTriggered(u"file.newDossier"_s, this, [this] { askForNew({}, nullptr); });
    context.actions.onTriggered(u"tools.dossiers"_s, this, [this] { m_context.tabs.openPage(NavigationTarget::dossiers().text); });
    connect(&context.tabs, &Tabs::pageAdded, this, [this](TabPage *page) {
        connect(page, &TabPage::dossierRequested, this,
            [this, page](const QList<model::DossierItem> &items) { askWhere(items, page->undoStack()); });
        if (auto *dossiers = qobject_cast<DossierPage *>(page)) {
            connect(dossiers, &DossierPage::packOfDossierRequested, this,
                [this, page](model::DossierId dossier) { makePack(dossier, page->undoStack()); });
        }
    });
    connect(&libraries, &LibrarySwitcher::aboutToClose, &m_undo, &QUndoStack::clear);
}

void DossierController::attach(LibraryTree &tree)
{
    connect(&tree, &LibraryTree::menuFilled, this,
        [this, &tree](QMenu *menu, const QModelIndex &index) { fillMenu(tree, *menu, index); });
    connect(tree.treeModel(), &presentation::LibraryTreeModel::dropped, this,
        [this, &tree](const presentation::DraggedThings &things, model::DossierId dossier) { drop(tree, things, dossier); });
}

bool DossierController::isAvailable() const
{
    const TabPage *page = m_context.tabs.page();
    return m_libraries.isWritable() && page && page->hasDossierItems();
}

void DossierController::askWhere(const QList<model::DossierItem> &items, QUndoStack *undo)
{
    if (!m_libraries.isWritable() || items.isEmpty())
        return;
    const QPointer stack(stackOf(undo));
    m_libraries.library()->read(this, application::dossiers(), [this, items, stack](const QList<model::Dossier> &dossiers) {
        auto *chooser = new DossierChooser(dossiers, DossierChooser::Purpose::Add, &m_context.window);
        connect(chooser, &DossierChooser::chosen, this, [this, items, stack, dossiers](model::DossierId id) {
            const auto chosen = std::ranges::find(dossiers, id, &model::Dossier::id);
            add(items, id, chosen == dossiers.end() ? QString() : chosen->name, stack);
        });
        connect(chooser, &DossierChooser::newRequested, this, [this, items, stack](const QString &name) {
            make(name, {}, stack, [this, items, stack, name](model::DossierId id) { add(items, id, name, stack); });
        });
        chooser->open();
    });
}

void DossierController::add(const QList<model::DossierItem> &items, model::DossierId dossier, const QString &name, QUndoStack *undo)
{
    QUndoStack *stack = stackOf(undo);
    stack->push(new DossierItemsCommand(*m_libraries.library(), DossierItemsCommand::Deed::Add, dossier, items,
        //: The name of a step that can be undone.
        tr("Add to Dossier"), [controller = QPointer(this), dossier, name, stack = QPointer(stack)](qsizetype count) {
            if (controller)
                controller->sayAdded(count, dossier, name, stack);
        }));
}

void DossierController::sayAdded(qsizetype count, model::DossierId dossier, const QString &name, const QPointer<QUndoStack> &undo)
{
    //: %1 is the name of a dossier.
    const QString sentence = count == 0 ? tr("It lies in “%1” already.").arg(name)
                                        //: %1 is the name of a dossier.
                                        : tr("Added %n thing(s) to “%1”.", nullptr, int(count)).arg(name);
    // What no tab can undo is undone here.
    if (undo == &m_undo && count > 0)
        m_context.message.show(MessageBar::Kind::Done, sentence, tr("Undo"), [this] { m_undo.undo(); });
    else
        m_context.message.show(MessageBar::Kind::Done, sentence, tr("Show Dossier"), [this, dossier] { open(dossier); });
    emit m_context.tabs.pageChanged(); // What can be undone is another thing now.
}

void DossierController::make(const QString &name, model::DossierId parent, QUndoStack *undo, std::function<void(model::DossierId)> made)
{
    //: The name of a step that can be undone.
    stackOf(undo)->push(new presentation::MakeDossier(*m_libraries.library(), name, parent, tr("New Dossier"), std::move(made)));
}

void DossierController::makePack(model::DossierId dossier, QUndoStack *undo)
{
    if (!m_libraries.isWritable())
        return;
    stackOf(undo)->push(new presentation::MakePackOfDossier(*m_libraries.library(), dossier,
        //: The name of a step that can be undone.
        tr("Make Pack"), [controller = QPointer(this)](base::PackId pack) {
            if (controller)
                controller->m_context.tabs.openPage(NavigationTarget::ofPack(pack).text);
        },
        [controller = QPointer(this)](base::PackId pack) {
            if (controller)
                controller->closePack(pack);
        }));
    emit m_context.tabs.pageChanged(); // What can be undone is another thing now.
}

void DossierController::closePack(base::PackId pack)
{
    const QString key = NavigationTarget::ofPack(pack).text;
    const QList<TabPage *> pages = m_context.tabs.pages();
    for (TabPage *page : pages) {
        if (page->key() == key)
            m_context.tabs.close(page);
    }
}

void DossierController::askForNew(model::DossierId parent, QUndoStack *undo)
{
    if (!m_libraries.isWritable())
        return;
    const QPointer stack(stackOf(undo));
    askForName(&m_context.window, {tr("New Dossier"), tr("Name of the dossier:"), tr("Create"), {}}, [this, parent, stack](const QString &name) {
        make(name, parent, stack, [controller = QPointer(this)](model::DossierId id) {
            if (controller)
                controller->open(id);
        });
    });
}

void DossierController::open(model::DossierId dossier)
{
    m_context.tabs.openPage(NavigationTarget::ofDossier(dossier).text);
}

void DossierController::move(LibraryTree &tree, model::DossierId dossier, model::DossierId parent)
{
    const presentation::LibraryTreeModel &model = *tree.treeModel();
    const model::Dossier moved = model.dossier(dossier);
    if (moved.parent == parent)
        return;
    if (model.isWithin(parent, dossier)) {
        emit m_libraries.library()->failed({base::ErrorCode::InsideItself, moved.name, {}});
        return;
    }
    //: The name of a step that can be undone.
    tree.undoStack()->push(new presentation::DossierCommand(*m_libraries.library(), application::moveDossier(dossier, parent),
        application::moveDossier(dossier, moved.parent), tr("Move Dossier")));
}

void DossierController::askWhereTo(LibraryTree &tree, model::DossierId dossier)
{
    QList<model::Dossier> others = tree.treeModel()->dossiers();
    others.removeIf([&](const model::Dossier &other) { return tree.treeModel()->isWithin(other.id, dossier); });
    auto *chooser = new DossierChooser(others, DossierChooser::Purpose::Move, &m_context.window);
    connect(chooser, &DossierChooser::chosen, &tree, [this, &tree, dossier](model::DossierId parent) { move(tree, dossier, parent); });
    chooser->open();
}

void DossierController::drop(LibraryTree &tree, const presentation::DraggedThings &things, model::DossierId dossier)
{
    for (const model::DossierId dragged : things.dossiers)
        move(tree, dragged, dossier);
    if (!things.items.isEmpty() && dossier.isValid())
        add(things.items, dossier, tree.treeModel()->dossier(dossier).name, tree.undoStack());
}

void DossierController::fillMenu(LibraryTree &tree, QMenu &menu, const QModelIndex &index)
{
    if (!m_libraries.isWritable())
        return;
    const NavigationTarget key = tree.treeModel()->keyAt(index);
    const presentation::DraggedThings things = tree.treeModel()->thingsAt(index);
    if (!things.items.isEmpty()) {
        menu.addAction(QIcon::fromTheme(u"folder-add"_s), tr("Add to Dossier…"), &tree,
            [this, &tree, items = things.items] { askWhere(items, tree.undoStack()); })->setObjectName(u"treeAddToDossier"_s);
    }
    const auto dossier = key.dossier();
    if (!dossier && key != NavigationTarget::dossiers())
        return;
    const model::DossierId parent = dossier.value_or(model::DossierId());
    menu.addAction(QIcon::fromTheme(u"folder-new"_s), tr("New Dossier…"), &tree,
        [this, &tree, parent] { askForNew(parent, tree.undoStack()); })->setObjectName(u"treeNewDossier"_s);
    if (dossier) {
        menu.addAction(QIcon::fromTheme(u"transform-move"_s), tr("Move to Dossier…"), &tree,
            [this, &tree, id = *dossier] { askWhereTo(tree, id); })->setObjectName(u"treeMoveDossier"_s);
        menu.addAction(QIcon::fromTheme(u"document-new"_s), tr("Make Pack of Dossier"), &tree,
            [this, &tree, id = *dossier] { makePack(id, tree.undoStack()); })->setObjectName(u"treeMakePack"_s);
    }
}

}
