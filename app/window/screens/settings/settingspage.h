// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace window {

/// A page of the settings, which the search line of the dialog looks through. GUI thread.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what has the words, everything where they are empty. The first field that has them; null: none.
    virtual QWidget *showMatches(const QString &words) = 0;

    /// True where the text has every word, whatever their case and accents.
    static bool hasWords(const QString &text, const QString &words);
};

}
