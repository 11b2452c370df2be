// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabbar.h"

#include <presentation/packs/packdrag.h>
#include <window/controls/retranslation.h>

#include <QDragEnterEvent>
#include <QIcon>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kNarrowestTab = 128;
constexpr qsizetype kLongestTitle = 40;

}

QString TabBar::labelOf(const QString &title)
{
    if (title.isEmpty())
        return u"…"_s;
    QString label = title.size() > kLongestTitle ? title.first(kLongestTitle - 1) + u'…' : title;
    return label.replace(u'&', u"&&"_s);
}

bool TabBar::event(QEvent *event)
{
    // Files are the window's to import, wherever they are dropped.
    if (event->type() == QEvent::DragEnter && !static_cast<QDragEnterEvent *>(event)->mimeData()->hasFormat(presentation::DraggedThings::mimeType())) {
        event->ignore();
        return true;
    }
    return QTabBar::event(event);
}

void TabBar::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(QIcon::fromTheme(u"tab-close"_s, QIcon::fromTheme(u"dialog-close"_s)));
    button->setIconSize(QSize(16, 16));
    button->setFixedSize(20, 20);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QToolButton::clicked, this, [this, button] { closeTabOf(button); });
    retranslated(button, [button] {
        button->setToolTip(tr("Close Tab"));
        button->setAccessibleName(tr("Close Tab"));
    });
    setTabButton(index, RightSide, button);
}

void TabBar::closeTabOf(const QToolButton *button)
{
    for (int index = 0; index < count(); ++index) {
        if (tabButton(index, RightSide) == button) {
            emit tabCloseRequested(index);
            return;
        }
    }
}

QSize TabBar::minimumTabSizeHint(int index) const
{
    QSize size = tabSizeHint(index);
    size.setWidth(std::min(size.width(), kNarrowestTab));
    return size;
}

void TabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        emit tabCloseRequested(index);
    else
        QTabBar::mouseReleaseEvent(event);
}

}
