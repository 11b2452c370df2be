// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace window {

namespace {

constexpr int kIconSize = 48;
constexpr int kSentenceWidth = 420;

}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_column(new QVBoxLayout(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(160);
    m_sentence->setMaximumWidth(kSentenceWidth);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);

    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(12);
    m_column->addStretch(2);
    m_column->addWidget(m_icon);
    // A wrapping label must lie in a row of its own to keep its width while it grows in height.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_sentence, 100);
    row->addStretch();
    m_column->addLayout(row);
    m_column->addWidget(m_action, 0, Qt::AlignHCenter);
    m_column->addStretch(3);
}

void EmptyState::setIcon(const QString &name)
{
    m_iconName = name;
    drawIcon();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::setControl(QWidget *control)
{
    m_column->insertWidget(m_column->indexOf(m_action), control, 0, Qt::AlignHCenter);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(QIcon::fromTheme(m_iconName).pixmap(QSize(kIconSize, kIconSize), devicePixelRatio()));
}

}
