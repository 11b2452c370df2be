// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noresultsdiagnosis.h"

#include "spelling.h"

#include <core/text/words.h>
#include <library/search/evaluation/engine.h>
#include <library/search/language/query.h>
#include <library/store/library.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

// A query of more parts is shown as it is, not with a list of suggestions.
constexpr qsizetype kMostParts = 8;

QList<Node> partsOf(const Query &query)
{
    if (query.root.kind != Node::Kind::And)
        return {query.root};
    return query.root.children.first(std::min(query.root.children.size(), kMostParts));
}

bool isText(const Node &node)
{
    return node.kind == Node::Kind::Word || node.kind == Node::Kind::Phrase || node.kind == Node::Kind::Prefix;
}

/// Looks at one query; asks the library as it goes.
class Diagnosis
{
public:
    Diagnosis(const library::Library &library, const QString &query)
        : m_library(library)
        , m_query(parse(query))
    {
    }

    base::Result<NoResultsDiagnosis> run();

private:
    base::Result<qint64> totalOf(const QString &query) const;
    base::Status lookAt(const Node &part);
    base::Status correct(const Node &part);
    base::Status relax(const Node &part);
    QString replaced(int start, int end, const QString &by) const
    {
        return QString(m_query.text.first(start) + by + m_query.text.sliced(end)).simplified();
    }

    const library::Library &m_library;
    Query m_query;
    NoResultsDiagnosis m_diagnosis;
};

base::Result<qint64> Diagnosis::totalOf(const QString &query) const
{
    Options options;
    options.limit = 1;
    TRY(const auto answer, Engine(m_library).search(query, options));
    return answer.total;
}

base::Status Diagnosis::correct(const Node &part)
{
    const QString shown = m_query.text.sliced(part.start, part.end - part.start);
    const QList<text::Word> words = text::words(shown);
    for (const text::Word &word : words) {
        const QString typed = shown.sliced(word.start, word.end - word.start);
        const auto meant = m_library.read([&typed](const library::Database &database) -> base::Result<QStringList> {
            return meantWords(database, typed);
        });
        if (!meant)
            return base::failure(meant.error());
        for (const QString &other : *meant) {
            const QString query = replaced(part.start + word.start, part.start + word.end, other);
            TRY(const qint64 total, totalOf(query));
            if (total > 0)
                m_diagnosis.corrected.append({query, other, total});
        }
    }
    return base::ok();
}

base::Status Diagnosis::relax(const Node &part)
{
    const QString query = replaced(part.start, part.end, u" "_s);
    if (query.isEmpty())
        return base::ok();
    TRY(const qint64 total, totalOf(query));
    if (total > 0)
        m_diagnosis.relaxed.append({query, m_query.text.sliced(part.start, part.end - part.start), total});
    return base::ok();
}

base::Status Diagnosis::lookAt(const Node &part)
{
    if (part.kind != Node::Kind::Not) {
        const QString shown = m_query.text.sliced(part.start, part.end - part.start);
        TRY(const qint64 total, totalOf(shown));
        if (total == 0) {
            m_diagnosis.unmatchedClauses.append(shown);
            TRY_VOID(isText(part) ? correct(part) : base::ok());
        }
    }
    return relax(part);
}

base::Result<NoResultsDiagnosis> Diagnosis::run()
{
    const QList<Node> parts = partsOf(m_query);
    for (const Node &part : parts)
        TRY_VOID(lookAt(part));
    std::ranges::stable_sort(m_diagnosis.relaxed, std::ranges::greater {}, &NoResultsDiagnosis::Suggestion::total);
    return m_diagnosis;
}

}

base::Result<NoResultsDiagnosis> diagnose(const library::Library &library, const QString &query)
{
    return Diagnosis(library, query).run();
}

}
