// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage.h"

#include <core/text/normalised.h>
#include <presentation/library/rowlistmodel.h>
#include <window/controls/emptystate.h>
#include <window/controls/listheader.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

ListPage::ListPage(presentation::AsyncLibrary &library, presentation::RowListModel *model, QWidget *parent)
    : TabPage(parent)
    , m_library(library)
    , m_model(model)
    , m_filter(new QSortFilterProxyModel(this))
    , m_head(new ListHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_rows(new QListView(this))
{
    setObjectName(key() + u"Page"_s);
    m_model->setParent(this);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(presentation::RowListModel::SearchRole);
    makeLayout();
    setFocusProxy(m_rows);
    connect(m_head, &ListHeader::wordsChanged, this, [this](const QString &words) {
        m_filter->setFilterFixedString(text::fold(words));
        showState();
    });
    connect(m_head, &ListHeader::left, m_rows, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_head->words().isEmpty())
            emit importRequested();
        else
            m_head->clearWords();
    });
    connect(m_rows, &QListView::doubleClicked, this, &ListPage::open);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_current = std::max(0, m_rows->currentIndex().row()); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        m_rows->setCurrentIndex(m_filter->index(std::min(m_current, m_filter->rowCount() - 1), 0));
        showState();
    });
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &ListPage::reload);
    retranslated(this, [this] {
        m_head->setTitle(title());
        m_rows->setAccessibleName(title());
        m_model->retranslate();
        showState();
    });
    reload();
}

void ListPage::makeLayout()
{
    m_rows->setModel(m_filter);
    m_rows->setItemDelegate(new TwoRowDelegate(m_rows));
    m_rows->setUniformItemSizes(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setObjectName(key() + u"Rows"_s);
    m_rows->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
}

QString ListPage::key() const
{
    return m_model->key().text;
}

QString ListPage::title() const
{
    return m_model->key().title();
}

QString ListPage::iconName() const
{
    return m_model->key().iconName();
}

void ListPage::reload()
{
    m_model->reload(m_library);
}

void ListPage::showState()
{
    m_head->setCount(QLocale().toString(m_filter->rowCount()));
    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentWidget(m_rows);
        return;
    }
    const bool filtered = !m_head->words().isEmpty();
    m_empty->setIcon(filtered ? u"view-filter"_s : iconName());
    m_empty->setSentence(filtered ? m_model->notFoundSentence() : m_model->emptySentence());
    const bool canImport = m_model->comesByImport() && !m_library.library().isReadOnly();
    m_empty->setAction(filtered ? tr("Show All") : canImport ? tr("Import Files…") : QString());
    m_stack->setCurrentWidget(m_empty);
}

QString ListPage::asText() const
{
    QStringList lines;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        lines.append(m_model->lineOf(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    return lines.join(u'\n');
}

void ListPage::open(const QModelIndex &index)
{
    if (index.isValid())
        emit placeRequested(m_model->placeOf(m_filter->mapToSource(index).row()), true);
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_rows->currentIndex());
            return true;
        }
    }
    return TabPage::eventFilter(watched, event);
}

}
