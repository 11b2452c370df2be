// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchrun.h"

#include <optional>

namespace presentation {

/// Holds the query of a search page and what the library answers to it; what was typed meanwhile interrupts what runs. GUI
/// thread; owned by the page.
class SearchController : public QObject
{
    Q_OBJECT

public:
    enum class Parallel { Off, On };

    explicit SearchController(AsyncLibrary &library, QObject *parent = nullptr);

    bool isReadOnly() const { return m_library.library().isReadOnly(); }
    QString query() const { return m_query; }
    /// The query that finds the same when nobody types any more; what is saved, or gets another clause.
    QString settledQuery() const;
    /// `typedTo`: somebody types, and the cursor stands there.
    void setQuery(const QString &query, std::optional<int> typedTo = {});
    /// A query that the page made; queryChanged() tells the search box.
    void change(const QString &query);
    void toggleClause(const QString &field, const QString &value);
    void toggleExclusion(const QString &field, const QString &value);

    void setOrder(model::HitOrder order);
    /// Asks for more hits of the same query.
    void showMore();
    /// Each hit brings the same paragraph in the language of the window; kept in the settings.
    bool isParallel() const;
    void setParallel(Parallel parallel);
    /// The language of the window is another one.
    void retranslate();
    /// Saves the query under a name; saved() when it is written.
    void save(const QString &name);

    const search::Answer &answer() const { return m_answer; }
    const application::SecondaryResults &secondary() const { return m_secondary; }
    bool hasQuery() const { return !m_answer.query.isEmpty(); }
    bool hasHits() const { return !m_answer.hits.isEmpty(); }
    bool hasMore() const { return hasHits() && m_answer.hits.size() < m_answer.total; }
    QList<base::PassageId> passages() const;
    /// What was understood, in the UI's language.
    QString sentence() const;
    QString countText() const;
    /// The query and its facets, those that it restricts as if it did not.
    model::SearchAnswer facets() const;
    /// The years that the query asks for.
    QList<int> wantedYears() const;

signals:
    void queryChanged(const QString &query);
    /// May come twice for a query: the second time with everything counted.
    void answered();
    void secondaryKnown();
    void saved(const QString &name);

private:
    void run();
    void take(const search::Answer &answer);

    AsyncLibrary &m_library;
    SearchRun m_run;
    QString m_query;
    std::optional<int> m_typedTo;
    model::HitOrder m_order = model::HitOrder::Relevance;
    int m_limit;
    search::Answer m_answer;
    application::SecondaryResults m_secondary;
};

}
