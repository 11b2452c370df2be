// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <window/controls/retranslation.h>

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kStepWidth = 340;
constexpr int kStepGap = 12;
constexpr int kCorner = 6;
constexpr std::chrono::milliseconds kStepSettling {150};

struct Step {
    const char *target; ///< Object name of the part that it speaks of.
    const char *title;
    const char *sentence;
};

constexpr std::array kSteps {
    Step {"dock/library", QT_TRANSLATE_NOOP("Tour", "Everything has its place"),
        QT_TRANSLATE_NOOP("Tour",
            "Documents by body and session, and what they speak of: events, people, States, themes. “Wanted” is what is "
            "cited here and is not in your library yet.")},
    Step {"readerView", QT_TRANSLATE_NOOP("Tour", "A resolution reads as one"),
        QT_TRANSLATE_NOOP("Tour",
            "The margin says what people say aloud: PP3 is the third preambular paragraph, OP8 (a) a part of operative "
            "paragraph 8. A cited resolution is a link; Alt+Left comes back.")},
    Step {"searchBox", QT_TRANSLATE_NOOP("Tour", "Any paragraph at once"),
        QT_TRANSLATE_NOOP("Tour",
            "Press / and type what you remember: words, \"a phrase\", a symbol, verb:calls. Nothing that you type is an "
            "error, and the line below the box says what was understood.")},
    Step {"dock/links", QT_TRANSLATE_NOOP("Tour", "Follow every link, both ways"),
        QT_TRANSLATE_NOOP("Tour",
            "What this text cites and what cites it, who spoke about it, what it asks for. What a rule found waits as a "
            "suggestion until you accept it.")},
    Step {"dock/notes", QT_TRANSLATE_NOOP("Tour", "Notes stay with their words"),
        QT_TRANSLATE_NOOP("Tour",
            "Select words and press 1 to 8 for a colour, or Alt+3 for a note. Notes are private, and survive a new "
            "version of the text.")},
    Step {"dock/library", QT_TRANSLATE_NOOP("Tour", "A pack that can be trusted"),
        QT_TRANSLATE_NOOP("Tour",
            "Ctrl+D puts a paragraph into a briefing pack, Ctrl+N begins a new one. Every quotation is compared with its "
            "source before it is printed.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Tour", text);
}

/// The line round the part that a step speaks of; it lets the mouse through.
class Frame final : public QWidget
{
public:
    explicit Frame(QWidget *window)
        : QWidget(window)
    {
        setObjectName(u"tourFrame"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), kCorner, kCorner);
    }
};

}

Tour::Tour(QWidget *window, Prepare prepare)
    : QFrame(window)
    , m_window(window)
    , m_prepare(std::move(prepare))
    , m_count(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_leave(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_frame(new Frame(window))
{
    setObjectName(u"tour"_s);
    setFixedWidth(kStepWidth);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(u"tourTitle"_s);
    m_leave->setObjectName(u"tourLeave"_s);
    m_back->setObjectName(u"tourBack"_s);
    m_next->setObjectName(u"tourNext"_s);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_title->setFont(font);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_sentence})
        label->setWordWrap(true);
    m_next->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    for (QLabel *label : {m_count, m_title, m_sentence})
        column->addWidget(label);
    column->addSpacing(4);
    column->addLayout(buttons);
    connect(m_leave, &QPushButton::clicked, this, &Tour::leave);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_step + 1); });
    connect(this, &QObject::destroyed, m_frame, &QObject::deleteLater);
    m_settling.setInterval(kStepSettling);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        const QWidget *before = m_placedAt;
        place();
        // It goes on looking until the part is there and stands still.
        if (m_placedAt && m_placedAt == before)
            m_settling.stop();
    });
    window->installEventFilter(this);
    retranslated(this, [this] { showTexts(); });
}

int Tour::stepCount()
{
    return int(kSteps.size());
}

void Tour::goTo(int step)
{
    if (step >= stepCount()) {
        leave();
        return;
    }
    m_step = std::max(0, step);
    m_prepare(m_step);
    showTexts();
    show();
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
    place();
    // What was opened for this step comes a moment later, and docks slide to their place.
    m_settling.start();
}

void Tour::leave()
{
    m_settling.stop();
    hide();
    m_frame->hide();
    emit ended();
    deleteLater();
}

void Tour::showTexts()
{
    const Step &step = kSteps.at(size_t(m_step));
    //: Of the tour: "2 of 6".
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(stepCount()));
    m_title->setText(translated(step.title));
    m_sentence->setText(translated(step.sentence));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_sentence->text());
    //: Ends the tour before its last step.
    m_leave->setText(tr("Leave the Tour"));
    m_back->setText(tr("Back"));
    const bool isLast = m_step + 1 == stepCount();
    //: The last step of the tour has been read.
    m_next->setText(isLast ? tr("Done") : tr("Next"));
    m_back->setEnabled(m_step > 0);
    m_leave->setVisible(!isLast);
    if (isVisible())
        place();
}

QWidget *Tour::target() const
{
    const QString name = QLatin1StringView(kSteps.at(size_t(m_step)).target);
    const QList<QWidget *> found = m_window->findChildren<QWidget *>(name);
    // A dock behind another one counts as visible, but lies outside.
    const auto visible = std::ranges::find_if(found, [this](const QWidget *widget) {
        return widget->isVisible() && m_window->rect().contains(QRect(widget->mapTo(m_window, QPoint()), widget->size()).center());
    });
    return visible == found.cend() ? nullptr : *visible;
}

/// Beside the target where there is room, else over the middle of the window.
void Tour::place()
{
    adjustSize();
    const QRect whole = m_window->rect();
    QWidget *part = target();
    m_placedAt = part;
    const QRect around = part ? QRect(part->mapTo(m_window, QPoint()), part->size()) : QRect();
    m_frame->setVisible(part && isVisible());
    QPoint corner = whole.center() - rect().center();
    if (part) {
        m_frame->setGeometry(around.adjusted(-2, -2, 2, 2) & whole);
        const bool right = around.right() + kStepGap + width() < whole.width();
        const bool left = around.left() - kStepGap - width() > 0;
        const bool below = around.bottom() + kStepGap + height() < whole.height() / 2;
        if (below)
            corner = {around.center().x() - width() / 2, around.bottom() + kStepGap};
        else if (isRightToLeft() ? left : !right && left)
            corner = {around.left() - kStepGap - width(), around.top() + 4 * kStepGap};
        else if (right)
            corner = {around.right() + kStepGap, around.top() + 4 * kStepGap};
        else
            corner = {around.center().x() - width() / 2, around.bottom() - height() - 2 * kStepGap};
    }
    move(std::clamp(corner.x(), kStepGap, std::max(kStepGap, whole.width() - width() - kStepGap)),
        std::clamp(corner.y(), kStepGap, std::max(kStepGap, whole.height() - height() - kStepGap)));
    m_frame->raise();
    raise();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == forward || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goTo(m_step + 1);
    else if (event->key() == backward)
        goTo(m_step - 1);
    else
        QFrame::keyPressEvent(event);
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), kCorner, kCorner);
}

}
