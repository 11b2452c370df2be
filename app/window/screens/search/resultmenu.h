// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>

#include <QMenu>

namespace presentation {
class SearchController;
}

namespace window {

/// The menu of a search page: goes on from a search, and takes its results elsewhere. Filled when it opens. GUI thread;
/// owned by the page.
class ResultMenu : public QMenu
{
    Q_OBJECT

public:
    ResultMenu(presentation::AsyncLibrary &library, presentation::SearchController &search, QWidget *parent);

signals:
    /// The query, with room for more words: the user goes on in the search box.
    void queryToGoOn(const QString &query);
    void packRequested(base::RecordId record, const QList<base::PassageId> &passages);
    /// A file was written.
    void reported(const QString &sentence);

private:
    void fill();
    void fillRecent(QMenu *menu);
    void exportTable();

    presentation::AsyncLibrary &m_library;
    presentation::SearchController &m_search;
};

}
