// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/searchresults.h>
#include <presentation/search/searchrun.h>
#include <window/controls/tabpage.h>

#include <optional>

class QMenu;
class QModelIndex;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace presentation {
class ConcordanceModel;
class HitModel;
}

namespace window {

class EmptyState;
class FacetPanel;
class QueryBuilder;
class SearchHead;
class NoResultsView;
class YearHistogram;

/// A tab with the answer to a query: what was understood, facets and years on the left, hits grouped by document, or
/// each match in its line. What was typed meanwhile interrupts what runs. Belongs to one session.
class SearchPage : public TabPage
{
    Q_OBJECT

public:
    explicit SearchPage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    /// `typedTo`: somebody types, and the cursor stands there.
    void setQuery(const QString &query, std::optional<int> typedTo = {});
    QString query() const { return m_query; }
    /// The query that finds the same when nobody types any more; what is saved, or gets another clause.
    QString settledQuery() const;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("search"); }
    std::optional<presentation::HistoryEntry> location() const override;
    void focusResults();
    /// Goes to the next or the previous hit, from document to document, and opens it; the one that is marked where none
    /// was opened yet. False at the end.
    bool step(int by);
    /// The order, the concordance and what else the page offers, for the menu of the window.
    void showHelp();

signals:
    /// The query was changed here (a facet), or answered.
    void queryChanged(const QString &query);
    /// The same, with room for more words: the user goes on in the search box.
    void queryToGoOn(const QString &query);
    /// The next hit (1) or the one before (-1) is to be opened from here.
    void stepRequested(int by);
    /// Something is to be said in the window's line: a file was written.
    void reported(const QString &sentence);

private:
    void makeLayout();
    void makeConcordance();
    QWidget *makeSide();
    void connectParts();
    void change(const QString &query);
    void run();
    void showAnswer(const search::Answer &answer);
    void showAside(const application::SecondaryResults &aside);
    void showHits();
    void showFacets();
    void showHead();
    void showState();
    QString countText() const;
    void open(const QModelIndex &index, bool inNewTab);
    void openHit(const model::Hit &hit, bool isWhole, bool inNewTab);
    void showContextMenu(const QPoint &position);
    QList<base::PassageId> selected() const;
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    // searchmenu.cpp
    void fillMenu();
    void fillRecent(QMenu *menu);
    void keep(const QString &name);
    void exportTable();
    void addAllToPack();
    QString asTable() const;

    presentation::AsyncLibrary &m_library;
    presentation::SearchRun *m_run;              // Owned, as all below.
    presentation::HitModel *m_model;
    presentation::ConcordanceModel *m_lines;
    SearchHead *m_head;
    QueryBuilder *m_builder;
    YearHistogram *m_years;
    FacetPanel *m_facets;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoResultsView *m_trouble;
    QTreeView *m_hits;
    QTableView *m_concordance;
    QMenu *m_menu;
    QString m_query;
    std::optional<int> m_typedTo;
    search::Answer m_answer;
    application::SecondaryResults m_aside;
    int m_limit;
    bool m_isOpened = false; ///< A hit of this query was opened.
    bool m_isShown = false; ///< Hits of this query stand there already.
};

}
