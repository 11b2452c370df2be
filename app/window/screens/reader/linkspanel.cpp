// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkspanel.h"

#include <application/suggestions.h>
#include <presentation/actions/keyboard.h>
#include <presentation/reader/annotationcontroller.h>
#include <presentation/reader/linksmodel.h>
#include <presentation/suggestions/linkcommand.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

LinksPanel::LinksPanel(presentation::AsyncLibrary &library, QWidget *parent)
    : ReaderPanel(parent)
    , m_library(library)
    , m_model(new presentation::LinksModel(this))
    , m_empty(new EmptyState(this))
    , m_rows(new QTreeView(this))
{
    setObjectName(u"linksPanel"_s);
    m_rows->setObjectName(u"linkRows"_s);
    m_rows->setModel(m_model);
    m_rows->setHeaderHidden(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setUniformRowHeights(true);
    m_rows->setRootIsDecorated(true);
    m_rows->setTextElideMode(Qt::ElideRight);
    m_rows->setExpandsOnDoubleClick(false);
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
    m_rows->installEventFilter(this);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setMinimumSectionSize(0);
    m_rows->header()->setSectionResizeMode(presentation::LinksModel::NameColumn, QHeaderView::Stretch);
    for (const int column : {presentation::LinksModel::AcceptColumn, presentation::LinksModel::RejectColumn}) {
        m_rows->header()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_rows->header()->resizeSection(column, 28);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_rows, 1);
    connect(m_rows, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == presentation::LinksModel::NameColumn)
            open(index, presentation::OpenIn::SameTab);
        else
            decide(index,
                index.column() == presentation::LinksModel::AcceptColumn ? model::LinkStatus::Accepted : model::LinkStatus::Rejected);
    });
    connect(m_rows, &QWidget::customContextMenuRequested, this, &LinksPanel::showMenu);
    retranslated(this, [this] {
        m_rows->setAccessibleName(tr("Links"));
        build();
    });
}

void LinksPanel::build()
{
    const bool isThere = m_page && m_page->content().work.id.isValid();
    m_model->setContent(isThere ? m_page->content() : presentation::ReaderContent{});
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setIcon(u"insert-link"_s);
    m_empty->setSentence(
        isThere ? tr("Nothing is linked to it yet.") : tr("Open a document to see what it cites and who cites it."));
    m_empty->setVisible(isEmpty);
    m_rows->setVisible(!isEmpty);
    bool hasSuggestions = false;
    for (int group = 0; group < m_model->rowCount(); ++group)
        hasSuggestions |= m_model->index(0, 0, m_model->index(group, 0)).data(presentation::LinksModel::IsSuggestionRole).toBool();
    m_rows->setColumnHidden(presentation::LinksModel::AcceptColumn, !hasSuggestions);
    m_rows->setColumnHidden(presentation::LinksModel::RejectColumn, !hasSuggestions);
    m_rows->expandAll();
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex index = m_model->index(group, 0);
        if (index.data(presentation::LinksModel::IsFoldedRole).toBool() && m_model->rowCount() > 1)
            m_rows->collapse(index);
    }
}

void LinksPanel::open(const QModelIndex &index, presentation::OpenIn where)
{
    const presentation::Location place = m_model->placeOf(index);
    if (place.record.isValid())
        emit placeRequested(place, where);
    else
        m_rows->setExpanded(index, !m_rows->isExpanded(index));
}

void LinksPanel::decide(const QModelIndex &index, model::LinkStatus status)
{
    if (!m_page || !m_page->annotations().isWritable() || !index.data(presentation::LinksModel::IsSuggestionRole).toBool())
        return;
    const bool accepts = status == model::LinkStatus::Accepted;
    m_page->annotations().undoStack().push(new presentation::LinkCommand(
        m_library, m_model->linksOf(index), status, accepts ? tr("Accept Suggestion") : tr("Reject Suggestion")));
}

void LinksPanel::decideAlike(const QModelIndex &index, model::LinkStatus status)
{
    const QList<base::LinkId> links = m_model->linksOf(index);
    if (!m_page || links.isEmpty())
        return;
    const bool accepts = status == model::LinkStatus::Accepted;
    m_page->annotations().undoStack().push(new presentation::LinkCommand(
        m_library, application::similarSuggestions(links.first(), model::Alike::SameTarget), status, accepts ? tr("Accept All Similar") : tr("Reject All Similar")));
}

void LinksPanel::showMenu(const QPoint &point)
{
    const QModelIndex index = m_rows->indexAt(point).siblingAtColumn(0);
    if (!m_model->placeOf(index).record.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row(index);
    menu->addAction(QIcon::fromTheme(u"document-open"_s), tr("Open"), this, [this, row] { open(row, presentation::OpenIn::SameTab); });
    menu->addAction(QIcon::fromTheme(u"tab-new"_s), tr("Open in New Tab"), this, [this, row] { open(row, presentation::OpenIn::NewTab); });
    if (index.data(presentation::LinksModel::IsSuggestionRole).toBool() && m_page->annotations().isWritable()) {
        menu->addSeparator();
        menu->addAction(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("Accept"), this,
            [this, row] { decide(row, model::LinkStatus::Accepted); });
        menu->addAction(QIcon::fromTheme(u"dialog-cancel"_s), tr("Reject"), this,
            [this, row] { decide(row, model::LinkStatus::Rejected); });
        menu->addAction(QIcon::fromTheme(u"checkmark"_s), tr("Accept All Similar"), this,
            [this, row] { decideAlike(row, model::LinkStatus::Accepted); });
        menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Reject All Similar"), this,
            [this, row] { decideAlike(row, model::LinkStatus::Rejected); });
    }
    menu->popup(m_rows->viewport()->mapToGlobal(point));
}

bool LinksPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_rows->currentIndex().siblingAtColumn(0), presentation::openIn(key->modifiers()));
            return true;
        }
        // As on the page of all suggestions.
        const int pressed = presentation::keyboard::key(*key);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool isSuggestion = m_rows->currentIndex().data(presentation::LinksModel::IsSuggestionRole).toBool();
        if (isPlain && isSuggestion && (pressed == Qt::Key_A || pressed == Qt::Key_R || pressed == Qt::Key_Delete)) {
            decide(m_rows->currentIndex(),
                pressed == Qt::Key_A ? model::LinkStatus::Accepted : model::LinkStatus::Rejected);
            return true;
        }
    }
    return ReaderPanel::eventFilter(watched, event);
}

}
