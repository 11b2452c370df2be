// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include <presentation/actions/keyboard.h>
#include <presentation/reader/textsearch.h>
#include <window/controls/retranslation.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace window {

FindBar::FindBar(presentation::TextSearch &search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"findBar"_s);
    m_words->setObjectName(u"findWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(360);
    m_words->addAction(QIcon::fromTheme(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_previous->setIcon(QIcon::fromTheme(u"go-up-search"_s, QIcon::fromTheme(u"go-up"_s)));
    m_next->setIcon(QIcon::fromTheme(u"go-down-search"_s, QIcon::fromTheme(u"go-down"_s)));
    m_close->setIcon(QIcon::fromTheme(u"window-close"_s));
    for (QToolButton *button : {m_previous, m_next, m_close})
        button->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(8);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_search.step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_search.step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    connect(&search, &presentation::TextSearch::currentChanged, this, &FindBar::showCount);
    retranslated(this, [this] { retranslate(); });
    hide();
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find in this text"));
    m_words->setAccessibleName(tr("Find in this text"));
    m_previous->setToolTip(tr("Find Previous"));
    m_previous->setAccessibleName(tr("Find Previous"));
    m_next->setToolTip(tr("Find Next"));
    m_next->setAccessibleName(tr("Find Next"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    showCount();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty() && words != m_words->text())
        m_words->setText(words);
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

QString FindBar::words() const
{
    return m_words->text();
}

void FindBar::showCount()
{
    const qsizetype total = m_search.hits().size();
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
    if (m_words->text().isEmpty()) {
        m_count->clear();
    } else if (total == 0) {
        m_count->setText(tr("Not found"));
    } else {
        const QLocale locale;
        const QString current = locale.toString(m_search.current() + 1);
        //: The current match and the number of matches, of which there are more than are counted.
        const QString many = tr("%1 of more than %2").arg(current, locale.toString(total));
        //: The current match and the number of matches.
        m_count->setText(m_search.hasMore() ? many : tr("%1 of %2").arg(current, locale.toString(total)));
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isShift = key->modifiers().testFlag(Qt::ShiftModifier);
    if (key->modifiers() == (Qt::ControlModifier | Qt::AltModifier) && presentation::keyboard::digitOrPlace(*key) == 1) {
        emit annotateRequested();
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        m_search.step(isShift ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        emit closed();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

}
