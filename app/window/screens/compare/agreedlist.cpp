// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreedlist.h"

#include "agreeddelegate.h"

#include <presentation/actions/keyboard.h>
#include <presentation/compare/agreedlanguagetext.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

AgreedList::AgreedList(presentation::AgreedLanguageModel &model, bool isReadOnly, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_isReadOnly(isReadOnly)
{
    setObjectName(u"agreedPlaces"_s);
    setModel(&model);
    setItemDelegate(new AgreedDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust); // A row is as high as its paragraph is in this width.
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QListView::doubleClicked, this, &AgreedList::openCurrent);
    connect(this, &QWidget::customContextMenuRequested, this, &AgreedList::showContextMenu);
}

const application::AgreedPlace *AgreedList::current() const
{
    return m_model.placeAt(currentIndex());
}

bool AgreedList::canCompare() const
{
    return current() && current()->place.work.id != m_model.language().asked.work.id;
}

QList<application::AgreedPlace> AgreedList::chosen() const
{
    const QList<application::AgreedPlace> places = selected();
    return places.size() > 1 ? places : m_model.shown();
}

QList<application::AgreedPlace> AgreedList::selected() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<application::AgreedPlace> places;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const application::AgreedPlace *place = m_model.placeAt(row))
            places.append(*place);
    }
    return places;
}

void AgreedList::chooseFirst()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const application::AgreedPlace *place = m_model.placeAt(m_model.index(row)); place && !place->isAsked) {
            setCurrentIndex(m_model.index(row));
            break;
        }
    }
    scrollToTop();
}

void AgreedList::copy()
{
    QStringList quotations;
    const QList<application::AgreedPlace> places = selected();
    for (const application::AgreedPlace &place : places)
        quotations.append(presentation::agreed::quotation(place));
    if (places.isEmpty() && current())
        quotations.append(presentation::agreed::quotation(*current()));
    if (!quotations.isEmpty())
        QGuiApplication::clipboard()->setText(quotations.join(u"\n\n"_s));
}

void AgreedList::openCurrent()
{
    if (const application::AgreedPlace *place = current())
        emit openRequested(*place);
}

void AgreedList::compareCurrent()
{
    if (canCompare())
        emit compareRequested(*current());
}

void AgreedList::showContextMenu(const QPoint &position)
{
    const QModelIndex pressed = indexAt(position);
    const bool isHeading = pressed.isValid() && !m_model.placeAt(pressed);
    if (!current() || isHeading)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QIcon::fromTheme(u"tab-new"_s), tr("Open in New Tab"), this, &AgreedList::openCurrent);
    menu->addAction(QIcon::fromTheme(u"view-split-left-right"_s), tr("Compare the Two Texts"), this, &AgreedList::compareCurrent)
        ->setEnabled(canCompare());
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(u"format-text-blockquote"_s), tr("Copy Quote with Citation"), this, &AgreedList::copy);
    menu->addAction(QIcon::fromTheme(u"list-add"_s), tr("Add to Briefing Pack"), this, [this] { emit packRequested(selected()); })
        ->setEnabled(!m_isReadOnly && !selected().isEmpty());
    menu->popup(viewport()->mapToGlobal(position));
}

void AgreedList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        openCurrent();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (presentation::keyboard::key(*event) == Qt::Key_C && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        compareCurrent();
    else
        QListView::keyPressEvent(event);
}

}
