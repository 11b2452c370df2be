// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchcontroller.h"

#include "querytext.h"

#include <application/querylanguage.h>
#include <application/savedsearches.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr int kFirstLimit = 100;
constexpr int kMore = 400;

}

SearchController::SearchController(AsyncLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_run(library)
    , m_limit(kFirstLimit)
{
    connect(&m_run, &SearchRun::answered, this, &SearchController::take);
    connect(&m_run, &SearchRun::asideKnown, this, [this](const application::SecondaryResults &secondary) {
        m_secondary = secondary;
        emit secondaryKnown();
    });
    connect(&m_run, &SearchRun::failed, &m_library, &AsyncLibrary::failed);
    connect(&m_library, &AsyncLibrary::changed, this, &SearchController::run);
}

QString SearchController::settledQuery() const
{
    return m_answer.query == m_query && !m_answer.settled.isEmpty() ? m_answer.settled : m_query;
}

void SearchController::setQuery(const QString &query, std::optional<int> typedTo)
{
    if (query == m_query)
        return;
    m_query = query;
    m_typedTo = typedTo;
    m_limit = kFirstLimit;
    run();
}

void SearchController::change(const QString &query)
{
    setQuery(query);
    emit queryChanged(m_query);
}

void SearchController::toggleClause(const QString &field, const QString &value)
{
    change(toggledClause(settledQuery(), field, value));
}

void SearchController::toggleExclusion(const QString &field, const QString &value)
{
    change(toggledExclusion(settledQuery(), field, value));
}

void SearchController::setOrder(model::HitOrder order)
{
    m_order = order;
    m_limit = kFirstLimit;
    run();
}

void SearchController::showMore()
{
    m_limit += kMore;
    run();
}

bool SearchController::isParallel() const
{
    return m_library.settings().value(Setting::SearchBeside).toBool();
}

void SearchController::setParallel(Parallel parallel)
{
    m_library.settings().setValue(Setting::SearchBeside, parallel == Parallel::On);
    run();
}

void SearchController::retranslate()
{
    if (!m_query.isEmpty() && isParallel())
        run();
}

void SearchController::save(const QString &name)
{
    m_library.write(this, application::saveSearch(name, settledQuery()), [this, name](qint64) {
        emit saved(name);
        emit m_library.changed();
    });
}

void SearchController::run()
{
    if (m_query.trimmed().isEmpty()) {
        m_run.stop();
        take({});
        return;
    }
    m_run.ask(m_query,
        {.limit = m_limit, .order = m_order, .parallelLanguage = isParallel() ? Language::current() : QString(), .typedTo = m_typedTo});
}

void SearchController::take(const search::Answer &answer)
{
    // What is known of the same query stays until it is known anew.
    if (answer.query != m_answer.query)
        m_secondary = {};
    m_answer = answer;
    emit answered();
}

QList<base::PassageId> SearchController::passages() const
{
    QList<base::PassageId> passages;
    for (const model::Hit &hit : m_answer.hits)
        passages.append(hit.passage);
    return passages;
}

QString SearchController::sentence() const
{
    if (!hasQuery())
        return {};
    if (Language::current() == "en"_L1)
        return m_answer.explained;
    return search::sentence(m_answer.explanation,
        [](const char *context, const char *english) { return QCoreApplication::translate(context, english); });
}

QString SearchController::countText() const
{
    if (!hasQuery() || m_answer.total == 0)
        return {};
    //: How many paragraphs were found; %1 of the next text says in how many documents.
    const QString paragraphs = tr("%n paragraph(s)", nullptr, int(m_answer.total));
    if (!m_answer.isComplete) {
        //: %1 is "1,000 paragraphs": there are more, which are still counted.
        return tr("More than %1").arg(paragraphs);
    }
    const QString documents = tr("in %n document(s)", nullptr, int(m_answer.documents));
    //: "13 paragraphs in 9 documents".
    return tr("%1 %2").arg(paragraphs, documents);
}

model::SearchAnswer SearchController::facets() const
{
    model::SearchAnswer shown;
    shown.query = m_answer.query;
    shown.facets = m_answer.facets;
    for (auto facet = m_secondary.facets.cbegin(); facet != m_secondary.facets.cend(); ++facet)
        shown.facets.insert(facet.key(), facet.value());
    return shown;
}

QList<int> SearchController::wantedYears() const
{
    QList<int> years;
    const QStringList wanted = wantedValues(m_answer.query, u"year"_s);
    for (const QString &year : wanted)
        years.append(year.toInt());
    return years;
}

}
