// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papertab.h"
#include "tableoutput.h"

#include <QPointer>

class QAbstractItemView;
class QKeyEvent;
class QModelIndex;
class QSplitter;
class QStackedWidget;

namespace presentation {
class ListContent;
class WordFilter;
}

namespace window {

class EmptyState;
class ListHeader;

/// A tab with a list: a header with a line to filter, the rows, and what an empty list says. Enter or a double click opens
/// the place that a row speaks of. What differs from list to list is said by its ListContent; a list with more than rows
/// has a class of its own. Belongs to one session. GUI thread.
class ListPage : public PaperTab
{
    Q_OBJECT

public:
    /// A list of rows with two lines. Takes the content.
    ListPage(presentation::AsyncLibrary &library, presentation::ListContent *content, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    /// The selected rows, where there are several, or all that are shown.
    QString asText() const override;
    /// A list that shows something can be printed and saved as a table.
    bool isPrintable() const override;
    bool hasTable() const override;
    void saveTable() override { m_output->saveCsv(); }
    void reload();

protected:
    enum class Filter { None, Words };

    ListPage(presentation::AsyncLibrary &library, Filter filter, QWidget *parent);

    /// Lays the rows out and reads them; called once, by the constructor. `filter` stands between content and rows, and
    /// `body` holds the rows where more than they is shown; each may be null.
    void setList(
        presentation::ListContent &content, QAbstractItemView *rows, presentation::WordFilter *filter = nullptr, QWidget *body = nullptr);
    virtual void setWords(const QString &words);
    /// Remembers the current row while the rows are read anew.
    virtual void keepCurrent();
    virtual void restoreCurrent();
    virtual void open(const QModelIndex &index);
    /// True: the key belonged to the rows.
    virtual bool handleKey(const QKeyEvent &key);
    virtual void showState();
    /// The one action of a list that is empty, and what it does; empty: none. An import, where that brings rows.
    virtual QString emptyAction() const;
    virtual void startFromEmpty() { emit importRequested(); }
    virtual void retranslate();
    /// The selected rows, where there are several, or all that are shown.
    virtual presentation::TableText table() const;
    presentation::Printable printable() const override { return m_output->printable(); }
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::AsyncLibrary &library() const { return m_library; }
    ListHeader *header() const { return m_header; }
    TableOutput *output() const { return m_output; }
    /// The list, and what a page puts beside it.
    QSplitter *splitter() const { return m_splitter; }
    /// The row of the content.
    QModelIndex sourceOf(const QModelIndex &index) const;
    void setCurrent(const QModelIndex &index);

private:
    void connectParts();
    void focusRows();
    void passKeysTo(bool hasRows);
    QModelIndexList chosenRows() const;

    presentation::ListContent *m_content = nullptr; // Owned, as all below.
    presentation::WordFilter *m_filter = nullptr;
    QAbstractItemView *m_rows = nullptr;
    QWidget *m_body = nullptr;
    QPointer<QWidget> m_keys; ///< What takes the keys while there are rows.
    QSplitter *m_splitter;
    ListHeader *m_header;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TableOutput *m_output;
    bool m_hasRows = false;
    bool m_isRead = false; ///< The rows were read once.
    int m_keptRow = 0;
    qint64 m_keptId = 0;
};

}
