// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filteredlist.h"

#include "tworowdelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

namespace {

constexpr int kPage = 8;

// By how many rows a key moves; 0 for a key that the line keeps.
int stepOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Down:
        return 1;
    case Qt::Key_PageUp:
        return -kPage;
    case Qt::Key_PageDown:
        return kPage;
    default:
        return 0;
    }
}

}

FilteredList::FilteredList(QAbstractItemModel *model, const QString &lineName, const QString &rowsName, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_rows(twoRowList(rowsName, this))
{
    m_line->setObjectName(lineName);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_rows->setModel(model);
    m_rows->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_rows, 1);
    // The best one is ready to be taken, whatever was chosen before.
    connect(model, &QAbstractItemModel::modelReset, this, [this] { choose(0); });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!current().isValid())
            choose(0);
    });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &words) {
        emit typed(words);
        choose(0);
    });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilteredList::currentChanged);
    connect(m_rows, &QListView::clicked, this, &FilteredList::take);
    choose(0);
}

void FilteredList::setTexts(const QString &asked, const QString &line, const QString &rows)
{
    m_line->setPlaceholderText(asked);
    m_line->setAccessibleName(line);
    m_rows->setAccessibleName(rows);
}

QModelIndex FilteredList::current() const
{
    return m_rows->currentIndex();
}

void FilteredList::choose(int row)
{
    m_rows->setCurrentIndex(m_rows->model()->index(std::clamp(row, 0, std::max(0, m_rows->model()->rowCount() - 1)), 0));
}

void FilteredList::take()
{
    if (current().isValid())
        emit taken(current());
}

bool FilteredList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    const int step = stepOf(key);
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    choose(current().row() + step);
    return true;
}

}
