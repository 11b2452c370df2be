// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTextDocument>
#include <QTimer>

namespace presentation {
class QueryHighlighter;
class AsyncLibrary;
}

namespace window {

class QueryCompleter;

/// The one search box of the window, with what it recognises in colour. What is typed is told 80 ms after the last key;
/// Enter tells it at once, Down asks for the results, or first for the list of suggestions where that is open.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Where suggestions come from; null: no library is open.
    void attach(presentation::AsyncLibrary *library);
    /// Shows a query without searching.
    void showQuery(const QString &query);
    /// Puts a query there as if it had been typed: it is searched for, and can be undone.
    void type(const QString &query);

signals:
    /// With the place of the cursor: the word that ends there may go on.
    void queryTyped(const QString &query, int cursor);
    void resultsRequested();
    /// The next hit (1) or the one before (-1) is to be opened, while the focus stays here.
    void hitRequested(int by);
    /// Enter was pressed: this query is worth remembering.
    void queryConfirmed(const QString &query);

private:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void tell();
    void colour();

    QueryCompleter *m_completer; // Owned.
    QTextDocument m_coloured;    ///< The query again, for the highlighter.
    presentation::QueryHighlighter *m_highlighter = nullptr; ///< Owned by the document; made when something is typed.
    QTimer m_delay;
    bool m_isShowing = false; ///< Text that is shown, not typed.
};

}
