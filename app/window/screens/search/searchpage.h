// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/search/searchcontroller.h>
#include <window/controls/tabpage.h>

class QStackedWidget;

namespace window {

class ConcordanceView;
class EmptyState;
class FacetPanel;
class HitList;
class NoResultsView;
class QueryBuilder;
class ResultMenu;
class SearchHead;
class YearHistogram;

/// A tab with the answer to a query: what was understood, facets and years on the left, hits grouped by document, or
/// each match in its line. Belongs to one session.
class SearchPage : public TabPage
{
    Q_OBJECT

public:
    explicit SearchPage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    /// `typedTo`: somebody types, and the cursor stands there.
    void setQuery(const QString &query, std::optional<int> typedTo = {});
    QString query() const { return m_search.query(); }
    QString settledQuery() const { return m_search.settledQuery(); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("search"); }
    std::optional<presentation::HistoryEntry> location() const override;
    QList<model::DossierItem> dossierItems() const override;
    bool hasDossierItems() const override { return m_search.hasHits(); }
    void focusResults();
    /// Goes to the next or the previous hit and opens it; false at the end.
    bool step(int by);
    void showHelp();

signals:
    /// The query was changed here, by a facet say.
    void queryChanged(const QString &query);
    /// The next hit (1) or the one before (-1) is to be opened from here.
    void stepRequested(int by);
    /// Something is to be said in the window's line: a file was written.
    void reported(const QString &sentence);

private:
    void makeLayout();
    void connectSearch();
    void connectParts();
    void showFacets();
    void showState();
    void open(const presentation::Location &location, presentation::OpenIn where);
    void retranslate();

    presentation::AsyncLibrary &m_library;
    presentation::SearchController m_search;
    SearchHead *m_head; // Owned, as all below.
    QueryBuilder *m_builder;
    YearHistogram *m_years;
    FacetPanel *m_facets;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoResultsView *m_trouble;
    HitList *m_hits;
    ConcordanceView *m_concordance;
    ResultMenu *m_menu;
};

}
