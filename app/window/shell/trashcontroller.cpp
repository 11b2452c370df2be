// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trashcontroller.h"

#include "libraryswitcher.h"
#include "tabs.h"

#include <presentation/library/trashcommand.h>
#include <window/controls/messagebar.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/library/recordlistpage.h>
#include <window/screens/reader/readerpage.h>

#include <QMainWindow>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace window {

TrashController::TrashController(const WindowContext &context, const LibrarySwitcher &libraries)
    : QObject(&context.window)
    , m_context(context)
    , m_libraries(libraries)
{
    context.actions.onTriggered(u"edit.delete"_s, this, [this] { removeInFront(); });
    context.actions.onTriggered(u"edit.deleteText"_s, this, [this] { removeText(); });
    context.actions.onTriggered(u"tools.trash"_s, this, [this] { m_context.tabs.openPage(presentation::NavigationTarget::trash().text); });
    context.actions.onTriggered(u"tools.changes"_s, this, [this] { m_context.tabs.openPage(presentation::NavigationTarget::changes().text); });
    connect(&context.tabs, &Tabs::pageAdded, this, [this](TabPage *page) {
        connect(page, &TabPage::deletionRequested, this, [this, page](const QList<model::Deletable> &things, const QString &name) {
            auto *list = qobject_cast<RecordListPage *>(page);
            remove(things, name, list ? list->ownUndoStack() : page->undoStack());
            emit page->titleChanged(); // What can be undone is another thing now.
        });
    });
    connect(&libraries, &LibrarySwitcher::aboutToClose, &m_undo, &QUndoStack::clear);
}

void TrashController::attach(LibraryTree &tree)
{
    connect(&tree, &LibraryTree::deletionRequested, this,
        [this, &tree](const model::Deletable &thing, const QString &name) { remove({thing}, name, tree.undoStack()); });
}

bool TrashController::isAvailable() const
{
    if (const auto *list = qobject_cast<RecordListPage *>(m_context.tabs.page()))
        return m_libraries.isWritable() && list->hasSelection();
    const presentation::NavigationTarget here {m_context.tabs.location().text};
    const bool isThing = here.pack() || here.dossier();
    const ReaderPage *page = m_context.tabs.reader();
    return m_libraries.isWritable() && (isThing || (page && page->place().record.isValid()));
}

void TrashController::removeInFront()
{
    if (auto *list = qobject_cast<RecordListPage *>(m_context.tabs.page())) {
        list->deleteSelected();
        return;
    }
    if (!m_context.tabs.page())
        return;
    const QString title = m_context.tabs.page()->title();
    const presentation::NavigationTarget here {m_context.tabs.location().text};
    if (const auto pack = here.pack())
        remove({{model::TrashKind::Pack, pack->value()}}, title, nullptr);
    else if (const auto dossier = here.dossier())
        remove({{model::TrashKind::Dossier, dossier->value()}}, title, nullptr);
    else if (const ReaderPage *page = m_context.tabs.reader())
        remove({{model::TrashKind::Record, page->place().record.value()}}, title, nullptr);
}

void TrashController::removeText()
{
    const ReaderPage *page = m_context.tabs.reader();
    if (!page || !page->content().text.id.isValid())
        return;
    //: %1 is the title of a document, %2 the code of a language.
    const QString name = tr("%1 (%2)").arg(page->title(), page->content().text.language);
    remove({{model::TrashKind::Text, page->content().text.id.value()}}, name, nullptr);
}

void TrashController::closeTabs(const model::Deletable &thing)
{
    const bool isRecord = thing.kind == model::TrashKind::Record;
    QString key;
    if (thing.kind == model::TrashKind::Pack)
        key = presentation::NavigationTarget::ofPack(base::PackId(thing.id)).text;
    else if (thing.kind == model::TrashKind::Dossier)
        key = presentation::NavigationTarget::ofDossier(model::DossierId(thing.id)).text;
    const QList<TabPage *> pages = m_context.tabs.pages();
    for (TabPage *page : pages) {
        const auto *reader = qobject_cast<ReaderPage *>(page);
        const bool showsIt = isRecord && reader && reader->place().record.value() == thing.id;
        if (showsIt || (!key.isEmpty() && page->key() == key))
            m_context.tabs.close(page);
    }
}

void TrashController::remove(const QList<model::Deletable> &things, const QString &name, QUndoStack *undo)
{
    if (!m_libraries.isWritable() || things.isEmpty())
        return;
    QUndoStack *stack = undo ? undo : &m_undo;
    const QList<TabPage *> pages = m_context.tabs.pages();
    for (TabPage *page : pages)
        page->finishWriting();
    for (const model::Deletable &thing : things)
        closeTabs(thing);
    //: The name of a step that can be undone.
    stack->push(new presentation::TrashCommand(*m_libraries.library(), things, tr("Delete")));
    const QString sentence = things.size() == 1 ? tr("Moved “%1” to the trash.").arg(name)
                                                : tr("Moved %n thing(s) to the trash.", nullptr, int(things.size()));
    m_context.message.show(MessageBar::Kind::Done, sentence, tr("Undo"), [stack = QPointer(stack)] {
        if (stack)
            stack->undo();
    });
}

}
