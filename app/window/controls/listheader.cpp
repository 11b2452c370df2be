// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listheader.h"

#include "retranslation.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kWordsWidth = 280;

}

ListHeader::ListHeader(QWidget *parent, Filter filter)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_words(new QLineEdit(this))
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setObjectName(u"listHeading"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(u"listCount"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(kWordsWidth);
    m_words->setObjectName(u"listFilter"_s);
    m_words->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_line->setContentsMargins(12, 8, 12, 8);
    m_line->setSpacing(8);
    m_line->addWidget(m_title);
    // Beside the title on either side, whichever way digits are written.
    m_line->addWidget(m_count);
    m_line->addStretch(1);
    m_line->addWidget(m_words, 1);
    m_words->setVisible(filter == Filter::Words);
    connect(m_words, &QLineEdit::textChanged, this, &ListHeader::wordsChanged);
    retranslated(this, [this] { retranslate(); });
}

void ListHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ListHeader::setCount(const QString &count)
{
    m_count->setText(count);
}

void ListHeader::setFilterName(const QString &name)
{
    m_filterName = name;
    retranslate();
}

void ListHeader::add(QWidget *control)
{
    m_line->addWidget(control);
}

QToolButton *ListHeader::addButton(const QString &name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    add(button);
    return button;
}

QString ListHeader::words() const
{
    return m_words->text();
}

void ListHeader::type(const QString &words)
{
    m_words->setFocus();
    m_words->insert(words);
}

void ListHeader::clearWords()
{
    m_words->clear();
}

void ListHeader::retranslate()
{
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(m_filterName.isEmpty() ? tr("Filter") : m_filterName);
}

bool ListHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    emit left();
    return true;
}

}
