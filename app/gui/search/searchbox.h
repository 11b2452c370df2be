// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace gui {

/// The one search box of the window. What is typed is told 80 ms after the last key; Enter tells it at once, Down asks
/// for the results.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Shows a query without searching.
    void showQuery(const QString &query);

signals:
    void queryTyped(const QString &query);
    void resultsRequested();

private:
    void keyPressEvent(QKeyEvent *event) override;
    void tell();

    QTimer m_delay;
    bool m_isShowing = false; ///< Text that is shown, not typed.
};

}
