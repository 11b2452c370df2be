// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagetabs.h"

#include <presentation/asynclibrary.h>
#include <presentation/library/navigationtarget.h>
#include <presentation/navigation/history.h>

#include <QJsonArray>

namespace presentation {
class ImportController;
}

namespace window {

class ImportReportPage;
class ReaderPage;
class RecordListPage;
class SearchPage;
class TermExplorerPage;

/// The pages of the open library, in the tabs in the middle of the window and in windows of their own: opens, finds and closes them.
class Tabs : public PageTabs
{
    Q_OBJECT

public:
    explicit Tabs(QWidget *parent = nullptr);

    void attach(presentation::AsyncLibrary &library, presentation::ImportController &imports);
    /// Closes all tabs.
    void detach();

    /// Brings back what the history or the settings hold.
    void open(const presentation::HistoryEntry &entry, presentation::OpenIn where);
    /// In the tab that shows the record already, else in the front tab if it is a document, else in a new one.
    void openPlace(const presentation::Location &place, presentation::OpenIn where);
    /// A list of records, or the page of what is none.
    void openList(const presentation::NavigationTarget &target);
    /// A page with a key: suggestions, a map, a pack.
    void openPage(const QString &key);
    /// The search tab, made when there is none; null without a library.
    SearchPage *openSearch();
    void openReports();
    void openWords();

    void closePage(int index);
    void close(TabPage *page);
    void reopenClosed();
    bool hasClosed() const { return !m_closed.isEmpty(); }

    /// The document in front: a tab of its own, or the preview beside a list; null: none.
    ReaderPage *reader() const;
    /// The front tab, or the document that it previews, where one of them can be printed; else null.
    TabPage *printable() const;
    /// Where the user is; empty without a tab that is kept.
    presentation::HistoryEntry location() const;
    /// The search tab when it is in front; null: it is not.
    SearchPage *search() const;
    /// The search tab that is there, in front or not; null: none.
    SearchPage *searchTab() const;

    /// For the next start.
    QJsonArray saved() const;
    void restore(const QJsonArray &pages);

signals:
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);
    void packRequested(base::RecordId record, const QList<base::PassageId> &passages);
    void importRequested();
    void searchRequested(const QString &query);
    void pageAdded(window::TabPage *page);
    void queryToGoOn(const QString &query);

private:
    void addPage(TabPage *page);
    /// The one page of its kind, made where there is none.
    template<typename Page, typename... Arguments>
    Page *openOnly(QPointer<Page> &page, Arguments &...arguments);

    presentation::AsyncLibrary *m_library = nullptr;     // Not owned.
    presentation::ImportController *m_imports = nullptr; // Not owned.
    QPointer<RecordListPage> m_list; // Each is one tab at most; one that is being closed is no tab any more.
    QPointer<SearchPage> m_search;
    QPointer<ImportReportPage> m_reports;
    QPointer<TermExplorerPage> m_words;
    QList<presentation::HistoryEntry> m_closed;
};

}
