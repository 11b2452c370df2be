// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstyle.h"

#include <presentation/shared/listroles.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScreen>
#include <QStyleOptionComboBox>
#include <QToolTip>

#include <algorithm>

namespace window {

namespace {

constexpr int kMoreTabHeight = 6;
constexpr int kHeaderMargin = 8;
// What Fusion leaves beside the words of a choice, and between its icon and them.
constexpr int kChoiceSide = 1;
constexpr int kChoiceIconGap = 4;
constexpr int kEntrySide = 12;

/// Makes room for the entries, at most half of the screen.
void widenList(QComboBox &choice)
{
    QAbstractItemView *list = choice.view();
    const int wanted = list->sizeHintForColumn(choice.modelColumn()) + 2 * kEntrySide;
    list->setMinimumWidth(std::min(wanted, choice.screen()->availableSize().width() / 2));
}

/// What a box is drawn with.
QStyleOptionComboBox optionOf(const QComboBox &choice)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    option.frame = choice.hasFrame();
    option.iconSize = choice.iconSize();
    option.currentIcon = choice.itemIcon(choice.currentIndex());
    option.currentText = choice.currentText();
    return option;
}

}

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget))
        widget->installEventFilter(this);
}

void WindowStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

/// Fusion reads the pictures of an icon anew each time it is asked, and a dock asks for its two with every layout and paint: a quarter of a start
/// was spent on it.
QIcon WindowStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (QIcon::themeName() != m_theme) {
        m_theme = QIcon::themeName();
        m_icons.clear();
    }
    const Qt::LayoutDirection direction = option ? option->direction : QGuiApplication::layoutDirection();
    const std::pair<int, int> key {int(which), int(direction)};
    const auto known = m_icons.constFind(key);
    return known != m_icons.cend() ? *known : *m_icons.insert(key, QProxyStyle::standardIcon(which, option, widget));
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int plain = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_TabBarTabVSpace:
        return plain + kMoreTabHeight;
    case PM_HeaderMargin:
        return kHeaderMargin;
    default:
        return plain;
    }
}

QString WindowStyle::shownChoice(const QStyleOptionComboBox &option, const QWidget *widget) const
{
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + kChoiceIconGap;
    const int room = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxEditField, widget).width() - 2 * kChoiceSide - icon;
    const QString shown = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room);
    return shown == option.currentText ? shown : presentation::inItsOwnDirection(shown);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *choice = element == CE_ComboBoxLabel ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if (!choice || choice->editable) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionComboBox shortened = *choice;
    shortened.currentText = shownChoice(*choice, widget);
    QProxyStyle::drawControl(element, &shortened, painter, widget);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool isBox = isRound || element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox || !presentation::isDark())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, isRound);
    painter->setPen(presentation::mutedColour(option->palette));
    painter->setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    isRound ? painter->drawEllipse(outline) : painter->drawRect(outline);
    painter->restore();
}

bool WindowStyle::eventFilter(QObject *watched, QEvent *event)
{
    auto *choice = qobject_cast<QComboBox *>(watched);
    if (!choice)
        return QProxyStyle::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress)
        widenList(*choice);
    if (event->type() != QEvent::ToolTip || choice->isEditable())
        return QProxyStyle::eventFilter(watched, event);
    const QStyleOptionComboBox option = optionOf(*choice);
    if (shownChoice(option, choice) == option.currentText)
        return QProxyStyle::eventFilter(watched, event);
    QStringList lines {option.currentText, choice->toolTip()};
    lines.removeAll(QString());
    lines.removeDuplicates();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), lines.join(u'\n'), choice);
    return true;
}

}
