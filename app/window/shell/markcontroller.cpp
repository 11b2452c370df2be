// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markcontroller.h"

#include "libraryswitcher.h"
#include "tabs.h"

#include <presentation/library/dossiercommands.h>
#include <presentation/shared/names.h>
#include <window/controls/messagebar.h>
#include <window/screens/library/editdatadialog.h>
#include <window/screens/library/recordlistpage.h>

#include <QLocale>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace window {

using application::Mark;

namespace {

/// The records of what is in front or selected, each once.
QList<base::RecordId> recordsOf(const TabPage &page)
{
    QList<base::RecordId> records;
    const QList<model::DossierItem> items = page.dossierItems();
    for (const model::DossierItem &item : items) {
        if (item.record.isValid() && !records.contains(item.record))
            records.append(item.record);
    }
    return records;
}

}

MarkController::MarkController(const WindowContext &context, const LibrarySwitcher &libraries)
    : QObject(&context.window)
    , m_context(context)
    , m_libraries(libraries)
{
    context.actions.onTriggered(u"edit.star"_s, this, [this] { switchMarkInFront(Mark::Star); });
    context.actions.onTriggered(u"edit.unread"_s, this, [this] { switchMarkInFront(Mark::Unread); });
    context.actions.onTriggered(u"edit.data"_s, this, [this] {
        if (TabPage *page = m_context.tabs.page())
            editData(*page);
    });
    context.actions.onTriggered(u"edit.pin"_s, this, [this] {
        if (TabPage *page = m_context.tabs.page())
            page->pinSelected();
    });
    connect(&context.tabs, &Tabs::pageAdded, this, [this](TabPage *page) {
        connect(page, &TabPage::starRequested, this, [this, page] { switchMark(*page, Mark::Star); });
        connect(page, &TabPage::unreadRequested, this, [this, page] { switchMark(*page, Mark::Unread); });
        if (auto *list = qobject_cast<RecordListPage *>(page))
            connect(list, &RecordListPage::dataRequested, this, [this, page] { editData(*page); });
    });
    connect(&libraries, &LibrarySwitcher::aboutToClose, &m_undo, &QUndoStack::clear);
}

bool MarkController::canMark() const
{
    const TabPage *page = m_context.tabs.page();
    return m_libraries.isWritable() && page && page->hasDossierItems();
}

bool MarkController::canPin() const
{
    return m_context.tabs.page() && m_context.tabs.page()->canPin();
}

void MarkController::switchMarkInFront(Mark mark)
{
    if (TabPage *page = m_context.tabs.page())
        switchMark(*page, mark);
}

void MarkController::switchMark(TabPage &page, Mark mark)
{
    const QList<base::RecordId> records = recordsOf(page);
    if (!m_libraries.isWritable() || records.isEmpty())
        return;
    m_libraries.library()->read(&page, application::recordMarks(records),
        [this, &page, mark](const QList<model::RecordMarks> &marks) { change(page, mark, marks); });
}

void MarkController::change(TabPage &page, Mark mark, const QList<model::RecordMarks> &before)
{
    const QList<model::RecordMarks> after = application::withMarkSwitched(before, mark);
    if (!m_libraries.isWritable() || after == before)
        return;
    //: The name of a step that can be undone: records got a star, or lost it.
    const QString name = mark == Mark::Star ? tr("Star")
                                            //: The name of a step that can be undone.
                                            : tr("Mark as Unread or Read");
    push(page, new presentation::DossierCommand(*m_libraries.library(), application::setMark(after, mark), application::setMark(before, mark), name),
        tr("Marked %n record(s).", nullptr, int(after.size())));
}

void MarkController::editData(TabPage &page)
{
    const QList<base::RecordId> records = recordsOf(page);
    if (!m_libraries.isWritable() || records.isEmpty())
        return;
    m_libraries.library()->read(&page, application::recordsWith(records), [this, &page](const QList<model::Record> &found) {
        if (found.isEmpty())
            return;
        auto *dialog = new EditDataDialog(found, &m_context.window);
        connect(dialog, &EditDataDialog::edited, &page, [this, &page, count = int(found.size())](const QList<presentation::FieldCommand::Edit> &edits) {
            //: The name of a step that can be undone: fields of records were changed.
            push(page, new presentation::FieldCommand(*m_libraries.library(), edits, tr("Edit Data"), [this](const QStringList &names) { sayLeftOut(names); }),
                tr("Changed %n record(s).", nullptr, count));
        });
        dialog->open();
    });
}

void MarkController::sayLeftOut(const QStringList &names)
{
    QStringList isolated;
    for (const QString &name : names)
        isolated.append(presentation::names::isolated(name));
    //: %n records cannot be changed, the others were; %1 their names.
    m_context.message.show(MessageBar::Kind::Warning, tr("%n record(s) are in the trash and were left as they are: %1", nullptr, int(names.size()))
            .arg(QLocale().createSeparatedList(isolated)));
}

void MarkController::push(TabPage &page, QUndoCommand *command, const QString &done)
{
    auto *list = qobject_cast<RecordListPage *>(&page);
    if (QUndoStack *stack = list ? list->ownUndoStack() : page.undoStack()) {
        stack->push(command);
        emit page.titleChanged(); // What can be undone is another thing now.
        return;
    }
    m_undo.push(command);
    m_context.message.show(MessageBar::Kind::Done, done, tr("Undo"), [this] { m_undo.undo(); });
}

}
