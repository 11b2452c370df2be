// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitlist.h"

#include "hitdelegate.h"

#include <presentation/search/hitmodel.h>
#include <presentation/search/querytext.h>
#include <presentation/search/searchcontroller.h>
#include <presentation/shared/names.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace window {

HitList::HitList(presentation::SearchController &search, QWidget *parent)
    : QTreeView(parent)
    , m_search(search)
    , m_model(new presentation::HitModel(this))
{
    setObjectName(u"searchHits"_s);
    setModel(m_model);
    setItemDelegate(new HitDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { open(index, presentation::OpenIn::NewTab); });
    connect(this, &QWidget::customContextMenuRequested, this, &HitList::showContextMenu);
}

bool HitList::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void HitList::retranslate()
{
    setAccessibleName(tr("Results"));
    m_model->retranslate();
}

void HitList::showHits()
{
    if (m_search.answer().query != m_query) {
        m_query = m_search.answer().query;
        m_isOpened = false;
        m_isShown = false;
    }
    const QModelIndex before = currentIndex();
    const bool hasMoved = m_isShown && before.isValid() && before != m_model->hitBeside({}, 1);
    const base::PassageId passage = hasMoved ? m_model->hitAt(before)->passage : base::PassageId();
    m_model->setHits(m_search.answer().hits, m_search.secondary().notes);
    m_hasNotes = !m_search.secondary().notes.isEmpty();
    expandAll();
    m_isShown = true;
    const QModelIndex same = passage.isValid() ? m_model->indexOf(passage) : QModelIndex();
    if (same.isValid())
        setCurrentIndex(same);
    else
        chooseFirst();
    if (!passage.isValid())
        scrollToTop();
}

void HitList::showNotes()
{
    if (m_hasNotes || !m_search.secondary().notes.isEmpty())
        showHits();
}

void HitList::chooseFirst()
{
    if (const QModelIndex first = m_model->hitBeside({}, 1); first.isValid())
        setCurrentIndex(first);
}

bool HitList::step(int by)
{
    const QModelIndex current = currentIndex();
    const bool isFirst = !m_isOpened && by > 0 && current.isValid() && !m_model->isGroup(current);
    const QModelIndex next = isFirst ? current : m_model->hitBeside(current, by);
    if (!next.isValid())
        return false;
    setCurrentIndex(next);
    open(next, presentation::OpenIn::SameTab);
    return true;
}

void HitList::setOpened(base::PassageId passage)
{
    m_isOpened = true;
    if (const QModelIndex index = m_model->indexOf(passage); index.isValid())
        setCurrentIndex(index);
}

presentation::Location HitList::locationOf(const QModelIndex &index) const
{
    const model::Hit *hit = m_model->hitAt(index);
    if (!hit)
        return {};
    if (m_model->isGroup(index))
        return {hit->record, hit->language, {}, {}};
    return {hit->record, hit->language, model::Address(hit->address), hit->passage};
}

void HitList::open(const QModelIndex &index, presentation::OpenIn where)
{
    const presentation::Location location = locationOf(index);
    if (!location.record.isValid())
        return;
    m_isOpened = true;
    emit placeRequested(location, where);
}

void HitList::addToPack(const QModelIndex &index)
{
    QList<base::PassageId> passages;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (!m_model->isGroup(row))
            passages.append(m_model->hitAt(row)->passage);
    }
    const model::Hit *hit = m_model->hitAt(index);
    if (!passages.isEmpty())
        emit packRequested({}, passages);
    else if (hit)
        emit packRequested(hit->record, {});
}

QList<model::DossierItem> HitList::dossierItems() const
{
    QList<model::DossierItem> items;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const model::Hit *hit = m_model->hitAt(row); hit && !m_model->isGroup(row))
            items.append(model::DossierItem::ofPassage(hit->record, hit->passage));
    }
    if (const model::Hit *hit = m_model->hitAt(currentIndex()); hit && items.isEmpty())
        items.append(model::DossierItem::ofRecord(hit->record));
    return items;
}

void HitList::showContextMenu(const QPoint &position)
{
    const QPersistentModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QIcon::fromTheme(u"tab-new"_s), tr("Open in New Tab"), this, [this, index] { open(index, presentation::OpenIn::NewTab); });
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy"), this, [this, index] {
        if (const model::Hit *hit = m_model->hitAt(index))
            QGuiApplication::clipboard()->setText(presentation::names::subtitle({hit->symbol, hit->address}) + u'\n' + hit->snippet);
    });
    menu->addAction(QIcon::fromTheme(u"list-add"_s), tr("Add to Briefing Pack"), this, [this, index] { addToPack(index); })
        ->setEnabled(!m_search.isReadOnly());
    QAction *file = menu->addAction(QIcon::fromTheme(u"folder-add"_s), tr("Add to Dossier…"), this, [this] { emit dossierRequested(dossierItems()); });
    file->setObjectName(u"hitAddToDossier"_s);
    file->setEnabled(!m_search.isReadOnly());
    if (!m_model->isGroup(index)) {
        menu->addAction(QIcon::fromTheme(u"edit-find"_s), tr("Find Similar Paragraphs"), this, [this, index] {
            if (const model::Hit *hit = m_model->hitAt(index))
                m_search.change(presentation::similarTo(*hit));
        });
    }
    menu->popup(viewport()->mapToGlobal(position));
}

void HitList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isStep = key == Qt::Key_Down || key == Qt::Key_Up;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        open(currentIndex(), presentation::OpenIn::NewTab);
    else if (isStep && event->modifiers().testFlag(Qt::ShiftModifier) && !event->modifiers().testFlag(Qt::ControlModifier))
        emit stepRequested(key == Qt::Key_Down ? 1 : -1);
    else
        QTreeView::keyPressEvent(event);
}

}
