// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quickopen.h"

#include <presentation/actions/actionregistry.h>
#include <presentation/actions/quickopenmodel.h>
#include <presentation/library/navigationtarget.h>
#include <window/controls/filteredlist.h>

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kOverlayWidth = 600;
constexpr int kOverlayHeight = 420;
constexpr int kOverlayTop = 72;

}

QuickOpen::QuickOpen(presentation::AsyncLibrary *library, presentation::ActionRegistry &actions, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_actions(actions)
    , m_model(new presentation::QuickOpenModel(this))
    , m_list(new FilteredList(m_model, u"quickOpenLine"_s, u"quickOpenRows"_s, this))
{
    setObjectName(u"quickOpen"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_list->setTexts(tr("Open a document, a person, a theme; > for commands"), tr("Quick open"), tr("Suggestions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_list);
    connect(m_list, &FilteredList::typed, m_model, &presentation::QuickOpenModel::setTyped);
    connect(m_list, &FilteredList::taken, this, &QuickOpen::take);
    m_model->setCommands(actions);
    if (library)
        m_model->loadAll(*library);
}

void QuickOpen::popUp()
{
    const QWidget *window = parentWidget();
    resize(std::min(kOverlayWidth, window->width() - 32), std::min(kOverlayHeight, window->height() - kOverlayTop - 32));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, kOverlayTop)));
    show();
    m_list->setFocus();
}

void QuickOpen::take(const QModelIndex &index)
{
    // The list goes with the popup, and the popup before the action shows what it has to show.
    const presentation::QuickOpenEntry entry = m_model->entry(index);
    hide();
    using Kind = presentation::QuickOpenEntry::Kind;
    if (entry.kind == Kind::Record)
        emit entryRequested({presentation::HistoryEntry::Kind::Location, {entry.record.id, {}, entry.address, {}}, {}}, presentation::OpenIn::NewTab);
    else if (entry.kind == Kind::Pack)
        emit entryRequested({presentation::HistoryEntry::Kind::Page, {}, presentation::NavigationTarget::ofPack(base::PackId(entry.id)).text},
            presentation::OpenIn::NewTab);
    else if (entry.kind == Kind::Dossier)
        emit entryRequested({presentation::HistoryEntry::Kind::Page, {}, presentation::NavigationTarget::ofDossier(model::DossierId(entry.id)).text},
            presentation::OpenIn::NewTab);
    else if (entry.kind == Kind::Search)
        emit savedSearchRequested(entry.id);
    else
        QMetaObject::invokeMethod(m_actions.action(entry.action), &QAction::trigger, Qt::QueuedConnection);
    close();
}

}
