// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retranslation.h"

#include <QEvent>

namespace window {

namespace {

/// Hears the widget's LanguageChange; owned by the widget.
class Retranslation final : public QObject
{
public:
    Retranslation(QWidget *widget, std::function<void()> setTexts)
        : QObject(widget)
        , m_setTexts(std::move(setTexts))
    {
        widget->installEventFilter(this);
        m_setTexts();
    }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_setTexts();
        return false;
    }

    std::function<void()> m_setTexts;
};

}

void retranslated(QWidget *widget, std::function<void()> setTexts)
{
    new Retranslation(widget, std::move(setTexts));
}

}
