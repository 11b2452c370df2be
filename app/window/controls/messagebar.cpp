// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "retranslation.h"

#include <presentation/shared/names.h>

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr std::chrono::seconds kGoodNews {12};

QString iconName(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return u"dialog-information"_s;
    case MessageBar::Kind::Done:
        return u"dialog-positive"_s;
    case MessageBar::Kind::Warning:
        return u"dialog-warning"_s;
    case MessageBar::Kind::Failure:
        return u"dialog-error"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QColor accentOf(MessageBar::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return palette.color(QPalette::Accent);
    case MessageBar::Kind::Done:
        return QColor(0x27, 0xae, 0x60);
    case MessageBar::Kind::Warning:
        return QColor(0xf6, 0x74, 0x00);
    case MessageBar::Kind::Failure:
        return QColor(0xda, 0x44, 0x53);
    }
    Q_UNREACHABLE_RETURN({});
}

}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actionButton(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_fading(this)
{
    setObjectName(u"messageBar"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actionButton->setObjectName(u"messageAction"_s);
    m_actionButton->setAutoRaise(false);
    m_close->setAutoRaise(true);
    m_close->setIcon(QIcon::fromTheme(u"dialog-close"_s, QIcon::fromTheme(u"window-close"_s)));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_actionButton, &QToolButton::clicked, this, [this] {
        // The action may show another message; it must not be hidden after that.
        const auto action = std::move(m_action);
        hide();
        if (action)
            action();
    });
    m_fading.setObjectName(u"fading"_s);
    m_fading.setSingleShot(true);
    m_fading.setInterval(kGoodNews);
    connect(&m_fading, &QTimer::timeout, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_actionButton);
    row->addWidget(m_close);
    retranslated(this, [this] {
        hide(); // What it says is in the language of before.
        m_close->setToolTip(tr("Close"));
        m_close->setAccessibleName(tr("Close"));
    });
}

void MessageBar::show(Kind kind, const QString &text)
{
    show(kind, text, {}, {});
}

void MessageBar::show(Kind kind, const QString &text, const QString &actionText, std::function<void()> action)
{
    m_kind = kind;
    m_action = std::move(action);
    m_icon->setPixmap(QIcon::fromTheme(iconName(kind)).pixmap(QSize(22, 22), devicePixelRatio()));
    m_text->setText(text);
    m_actionButton->setText(actionText);
    m_actionButton->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    QFrame::show();
    update();
    // With an action it stays, so that nobody has to be quick.
    if (kind == Kind::Done && actionText.isEmpty())
        m_fading.start();
    else
        m_fading.stop();
}

void MessageBar::showFailure(const base::Error &error)
{
    const QString sentences = tr("%1 %2").arg(presentation::names::cause(error), presentation::names::remedy(error));
    show(Kind::Failure,
        error.subject.isEmpty() ? sentences
                                //: %1 is a file or a symbol, %2 what is wrong with it.
                                : tr("%1: %2").arg(presentation::names::isolated(error.subject), sentences));
    setToolTip(error.detail);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent = accentOf(m_kind, palette());
    QColor fill = accent;
    fill.setAlpha(36);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), fill);
    painter.fillRect(QRect(0, height() - 1, width(), 1), accent);
}

}
