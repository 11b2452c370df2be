// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinepage.h"

#include <application/deadlinestates.h>
#include <presentation/library/deadlinelistmodel.h>
#include <presentation/shared/wordfilter.h>
#include <presentation/suggestions/linkcommand.h>
#include <window/controls/listheader.h>
#include <window/controls/tworowdelegate.h>

#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using application::DeadlineState;
using presentation::DeadlineListModel;

namespace window {

DeadlinePage::DeadlinePage(presentation::AsyncLibrary &library, QWidget *parent)
    : ListPage(library, Filter::Words, parent)
    , m_model(new DeadlineListModel(this))
    , m_rows(twoRowList(u"deadlinesRows"_s, this))
    , m_shown(new QComboBox(this))
{
    setObjectName(u"deadlinesPage"_s);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
    m_shown->setObjectName(u"deadlinesShown"_s);
    header()->add(m_shown);
    fillChoices();
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] { m_model->setShown(DeadlineListModel::Shown(m_shown->currentData().toInt())); });
    connect(m_rows, &QWidget::customContextMenuRequested, this, &DeadlinePage::showMenu);
    setList(*m_model, m_rows, new presentation::WordFilter(this));
}

void DeadlinePage::fillChoices()
{
    using Shown = DeadlineListModel::Shown;
    const QSignalBlocker blocker(m_shown);
    const int chosen = std::max(0, m_shown->currentIndex());
    m_shown->clear();
    //: Which deadlines are listed.
    m_shown->addItem(tr("Open"), int(Shown::Open));
    //: Which deadlines are listed: those to come.
    m_shown->addItem(tr("Next"), int(Shown::Next));
    //: Which deadlines are listed.
    m_shown->addItem(tr("Overdue"), int(Shown::Overdue));
    //: Which deadlines are listed.
    m_shown->addItem(tr("Done or dropped"), int(Shown::Closed));
    //: Which deadlines are listed.
    m_shown->addItem(tr("All"), int(Shown::All));
    m_shown->setCurrentIndex(chosen);
    m_shown->setAccessibleName(tr("Which deadlines"));
}

QList<application::Deadline> DeadlinePage::selected() const
{
    QList<application::Deadline> deadlines;
    const QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        deadlines.append(m_model->row(sourceOf(index).row()));
    return deadlines;
}

void DeadlinePage::setState(DeadlineState state)
{
    if (library().library().isReadOnly())
        return;
    QList<presentation::FieldCommand::Edit> edits;
    const QList<application::DeadlineEdit> changes = application::withState(selected(), state);
    for (const application::DeadlineEdit &edit : changes)
        edits.append({edit.record, application::deadlineStatesSubject(), edit.before, edit.after});
    if (edits.isEmpty())
        return;
    //: The name of a step that can be undone: something that was due is done.
    const QString name = state == DeadlineState::Done ? tr("Mark as Done")
        : state == DeadlineState::Dropped
        //: The name of a step that can be undone: nobody waits for something any longer.
        ? tr("Mark as Dropped")
        //: The name of a step that can be undone: something is due all the same.
        : tr("Mark as Open");
    m_undo.push(new presentation::FieldCommand(library(), edits, name));
    emit titleChanged(); // What can be undone is another thing now.
}

void DeadlinePage::showMenu(const QPoint &at)
{
    const QList<application::Deadline> deadlines = selected();
    if (deadlines.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"deadlinesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu, &deadlines](DeadlineState state, const QString &label, const QString &icon) {
        QAction *action = menu->addAction(QIcon::fromTheme(icon), label, this, [this, state] { setState(state); });
        action->setObjectName(application::deadlineStateName(state));
        action->setEnabled(!library().library().isReadOnly()
            && std::ranges::any_of(deadlines, [state](const application::Deadline &deadline) { return deadline.state != state; }));
    };
    add(DeadlineState::Done, tr("Mark as Done"), u"dialog-ok-apply"_s);
    add(DeadlineState::Dropped, tr("Mark as Dropped"), u"dialog-cancel"_s);
    add(DeadlineState::Open, tr("Mark as Open"), u"appointment-new"_s);
    menu->addSeparator();
    output()->addTo(*menu);
    menu->popup(m_rows->viewport()->mapToGlobal(at));
}

bool DeadlinePage::handleKey(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Space || key.modifiers() != Qt::NoModifier)
        return ListPage::handleKey(key);
    const QList<application::Deadline> deadlines = selected();
    const bool isOpen = std::ranges::any_of(deadlines, [](const application::Deadline &deadline) { return deadline.state == DeadlineState::Open; });
    setState(isOpen ? DeadlineState::Done : DeadlineState::Open);
    return true;
}

void DeadlinePage::showState()
{
    ListPage::showState();
    m_shown->setEnabled(m_model->hasAny());
}

QString DeadlinePage::emptyAction() const
{
    return m_model->hasAny() ? QString() : ListPage::emptyAction();
}

void DeadlinePage::retranslate()
{
    fillChoices();
    ListPage::retranslate();
}

}
