// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>
#include <presentation/library/navigationtarget.h>
#include <presentation/navigation/history.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTabWidget>

class QUndoStack;

namespace presentation {
class ImportController;
}

namespace window {

class PackPage;
class TabPage;
class ReaderPage;
class RecordListPage;
class SearchPage;

/// The tabs in the middle: documents and records, lists, the search, packs, import reports. Knows what each kind of
/// page is called and how it is kept for the next start. Its pages belong to one session.
class Tabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit Tabs(QWidget *parent = nullptr);

    void attach(presentation::AsyncLibrary &library, presentation::ImportController &imports);
    void detach();

    /// In the tab that shows the record already, else in the front tab if it is a document, else in a new one.
    void openPlace(const presentation::Location &place, bool inNewTab);
    void openList(const presentation::NavigationTarget &key);
    /// The search tab, made when there is none.
    SearchPage *openSearch();
    /// The search tab that is there, in front or not; null: none.
    SearchPage *searchTab() const;
    void openPack(base::PackId pack);
    void openReports();
    /// The words of the library.
    void openWords();
    /// What waits to be decided, a map, a timeline, a matrix: by their keys.
    void openPage(const QString &key);

    void closePage(int index);
    void reopenClosed();
    bool hasClosed() const { return !m_closed.isEmpty(); }
    void step(int by);

    /// The document in front: a tab of its own, or the preview beside a list; null: none.
    ReaderPage *reader() const;
    PackPage *pack() const;
    SearchPage *search() const;
    TabPage *page() const;
    /// What the user did in the front tab; null where nothing is undone.
    QUndoStack *undoStack() const;
    /// What the front tab is on the reader's way.
    std::optional<presentation::HistoryEntry> stop() const;
    /// The front list as lines of text; empty where the tab is no list.
    QString listText() const;

    QJsonArray saved() const;
    void restore(const QJsonArray &pages, int current);

signals:
    /// Another tab came to the front, or the front tab shows something else.
    void pageChanged();
    void placeRequested(const presentation::Location &place, bool inNewTab);
    void packRequested(base::RecordId record, const QList<base::PassageId> &passages);
    void importRequested();
    void queryChanged(const QString &query);
    void queryToGoOn(const QString &query);
    void stepRequested(int by);
    void reported(const QString &sentence);
    void searchRequested(const QString &query);

private:
    template<typename T>
    T *find() const;
    template<typename T>
    T *front() const;
    int addPage(QWidget *page, const QString &icon);
    QWidget *makeCloseButton(QWidget *page);
    ReaderPage *addReader();
    RecordListPage *addList();
    void openSaved(const QJsonObject &saved);
    void nameTab(int index);
    void nameTabs();
    void follow(QWidget *page);
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::AsyncLibrary *m_library = nullptr;         // Not owned.
    presentation::ImportController *m_imports = nullptr; // Not owned.
    QList<QJsonObject> m_closed;
};

}
