// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todayview.h"

#include <presentation/settings/settings.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// Under this width the columns stand below one another.
constexpr int kTwoColumns = 760;
constexpr std::chrono::milliseconds kReloadAfter(700);
constexpr std::chrono::milliseconds kFirstAfter(30);

/// Headings in bold on one line, lines on two.
class TodayDelegate final : public TwoRowDelegate
{
public:
    using TwoRowDelegate::TwoRowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.parent().isValid())
            return TwoRowDelegate::sizeHint(option, index);
        return {240, option.fontMetrics.height() + 20};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        TwoRowDelegate::initStyleOption(option, index);
        option->font.setBold(!index.parent().isValid());
    }
};

}

TodayView::TodayView(presentation::AsyncLibrary &library, QWidget &page)
    : QWidget(&page)
    , m_library(library)
    , m_page(page)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"todayView"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
    for (const auto column : {presentation::TodayColumn::First, presentation::TodayColumn::Second}) {
        const Column made = makeColumn(column);
        m_columns.append(made);
        m_layout->addWidget(made.rows, 1);
    }
    m_changed.setSingleShot(true);
    m_changed.setInterval(kReloadAfter);
    connect(&m_changed, &QTimer::timeout, this, [this] {
        m_isStale = true;
        refresh();
    });
    connect(&m_library, &presentation::AsyncLibrary::changed, &m_changed, qOverload<>(&QTimer::start));
    retranslated(this, [this] {
        for (const Column &column : std::as_const(m_columns)) {
            column.rows->setAccessibleName(tr("Today"));
            column.model->retranslate();
            fold(column);
        }
    });
    m_page.installEventFilter(this);
    // A moment later: with the tabs of the last time the page is not shown at all, and the tree of the library comes first.
    QTimer::singleShot(kFirstAfter, this, &TodayView::refresh);
}

TodayView::Column TodayView::makeColumn(presentation::TodayColumn which)
{
    const bool isFirst = which == presentation::TodayColumn::First;
    auto *rows = new QTreeView(this);
    const Column column {new presentation::TodayModel(which, this), rows};
    rows->setObjectName(isFirst ? u"todayFirst"_s : u"todaySecond"_s);
    rows->setModel(column.model);
    rows->setItemDelegate(new TodayDelegate(rows));
    rows->setHeaderHidden(true);
    rows->setFrameShape(QFrame::NoFrame);
    rows->setIndentation(14);
    rows->setExpandsOnDoubleClick(false);
    rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    rows->installEventFilter(this);
    connect(rows, &QTreeView::clicked, this,
        [this, column](const QModelIndex &index) { open(column, index, presentation::openIn(QGuiApplication::keyboardModifiers())); });
    connect(rows, &QTreeView::collapsed, this, [this, column](const QModelIndex &index) { noteFolded(column, index, true); });
    connect(rows, &QTreeView::expanded, this, [this, column](const QModelIndex &index) { noteFolded(column, index, false); });
    return column;
}

void TodayView::reload()
{
    m_isStale = false;
    m_library.ask<application::Today>(this,
        [](const application::OpenLibrary &library) { return application::today(library, QDate::currentDate()); },
        m_latest.ask([this](const application::Today &today) { showToday(today); }));
}

void TodayView::refresh()
{
    // What was read while one was here has to be told too, and so has a new day.
    const bool isOld = m_isStale || (m_today.day.isValid() && m_today.day != QDate::currentDate());
    if (isOld && m_page.isVisible())
        reload();
}

void TodayView::showToday(const application::Today &today)
{
    m_today = today;
    for (const Column &column : std::as_const(m_columns)) {
        column.model->setToday(today);
        fold(column);
        column.rows->setVisible(column.model->rowCount() > 0);
    }
    passFocusOn();
    emit loaded();
}

/// Who comes here with the keyboard is on the first line, and stays on the line of before when the day is read anew.
void TodayView::passFocusOn()
{
    const auto first = std::ranges::find_if(m_columns, [](const Column &column) { return column.model->rowCount() > 0; });
    const bool hadFocus = hasFocus();
    setFocusProxy(first == m_columns.end() ? nullptr : first->rows);
    for (const Column &column : std::as_const(m_columns)) {
        if (column.model->rowCount() > 0 && !column.rows->currentIndex().isValid())
            column.rows->selectionModel()->setCurrentIndex(column.model->index(0, 0, column.model->index(0, 0)), QItemSelectionModel::NoUpdate);
    }
    if (hadFocus && focusProxy())
        focusProxy()->setFocus(Qt::OtherFocusReason);
}

void TodayView::fold(const Column &column)
{
    const QScopedValueRollback folding(m_isFolding, true);
    const QStringList folded = m_library.settings().value(presentation::Setting::TodayFolded).toStringList();
    for (int row = 0; row < column.model->rowCount(); ++row) {
        const QModelIndex heading = column.model->index(row, 0);
        column.rows->setExpanded(heading, !folded.contains(column.model->keyAt(heading)));
    }
}

void TodayView::noteFolded(const Column &column, const QModelIndex &index, bool isFolded)
{
    if (m_isFolding)
        return;
    const QString key = column.model->keyAt(index);
    QStringList folded = m_library.settings().value(presentation::Setting::TodayFolded).toStringList();
    folded.removeAll(key);
    if (isFolded)
        folded.append(key);
    m_library.settings().setValue(presentation::Setting::TodayFolded, folded);
}

void TodayView::open(const Column &column, const QModelIndex &index, presentation::OpenIn where)
{
    const presentation::TodayLine *line = column.model->lineAt(index);
    if (!line)
        column.rows->setExpanded(index, !column.rows->isExpanded(index));
    else if (line->search > 0)
        emit savedSearchRequested(line->search);
    else
        emit entryRequested(line->target, where);
}

void TodayView::arrange()
{
    m_layout->setDirection(width() < kTwoColumns ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool TodayView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::Show)
        refresh();
    const auto column = std::ranges::find(m_columns, watched, &Column::rows);
    // Who comes with the keyboard sees where.
    if (event->type() == QEvent::FocusIn && column != m_columns.end() && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        column->rows->setCurrentIndex(column->rows->currentIndex());
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (column != m_columns.end() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            open(*column, column->rows->currentIndex(), presentation::openIn(key->modifiers()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TodayView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}
