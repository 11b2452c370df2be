// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/hit.h>
#include <library/search/language/explanation.h>
#include <library/search/language/query.h>

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace library {
class Library;
}

namespace search {

/// Completeness of an answer.
enum class SearchMode {
    FirstAnswer, ///< The best hits within a frame; where there is too much to count in that time, the answer says so.
    Complete,    ///< Every total and every facet exact, however long it takes.
};

/// Restrictions and limits of a search, apart from its words.
struct Options {
    int limit = 20;
    model::HitOrder order = model::HitOrder::Relevance; ///< Over all that is found; a first answer: over what it saw.
    QString language {}; ///< Empty: all.
    QString parallelLanguage {}; ///< A language: each hit of another brings the paragraph of its address in it.
    QList<base::RecordId> works {}; ///< Only in these; empty: in all.
    std::optional<int> typedTo {}; ///< Cursor position while a query is being typed: the word that ends there may go on.
    QStringList authors {}; ///< Whose notes are one's own, beside those without a name.
    SearchMode effort = SearchMode::Complete;
    std::function<bool()> isOvertaken {}; ///< True once the answer is stale. Asked often, from the same thread.
};

/// An answer with what was understood in its parts, so that a view can say it in another language.
struct Answer : model::SearchAnswer {
    QList<Explanation> explanation;
    QString settled; ///< The query that finds the same once typing has ended: "local gov*".
};

/// Answers queries over a library. Holds no state; any thread but the GUI's.
class Engine
{
public:
    explicit Engine(const library::Library &library)
        : m_library(library)
    {
    }

    /// Hits best first, with snippets, marks, facets and the sentence that says what was understood. A query that means
    /// nothing answers with no hits; errors come only from the store, or are Cancelled for a search that was overtaken.
    base::Result<Answer> search(const QString &query, const Options &options = {}) const;

private:
    const library::Library &m_library;
};

}
