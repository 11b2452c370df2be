// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchpage.h"

#include "concordanceview.h"
#include "facetpanel.h"
#include "hitlist.h"
#include "noresultsview.h"
#include "querybuilder.h"
#include "querycompleter.h"
#include "queryhelp.h"
#include "resultmenu.h"
#include "searchhead.h"
#include "yearhistogram.h"

#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

SearchPage::SearchPage(presentation::AsyncLibrary &library, QWidget *parent)
    : TabPage(parent)
    , m_library(library)
    , m_search(library)
    , m_head(new SearchHead(this))
    , m_builder(new QueryBuilder(this))
    , m_years(new YearHistogram(this))
    , m_facets(new FacetPanel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_trouble(new NoResultsView(this))
    , m_hits(new HitList(m_search, this))
    , m_concordance(new ConcordanceView(this))
    , m_menu(new ResultMenu(library, m_search, this))
{
    setObjectName(u"searchPage"_s);
    makeLayout();
    connectSearch();
    connectParts();
    retranslated(this, [this] { retranslate(); });
}

void SearchPage::makeLayout()
{
    for (QWidget *page : std::initializer_list<QWidget *> {m_empty, m_hits, m_trouble, m_concordance})
        m_stack->addWidget(page);
    m_builder->hide();
    m_years->hide();
    m_head->menuButton()->setMenu(m_menu);
    auto *side = new QWidget(this);
    side->setMinimumWidth(120);
    side->setMaximumWidth(320);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    sideColumn->addWidget(m_years);
    sideColumn->addWidget(m_facets, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->addWidget(side);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 800});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_builder);
    column->addWidget(splitter, 1);
}

void SearchPage::connectSearch()
{
    using presentation::SearchController;
    connect(&m_search, &SearchController::queryChanged, this, [this](const QString &query) {
        if (m_builder->isVisible())
            m_builder->showQuery(query);
        emit queryChanged(query);
    });
    connect(&m_search, &SearchController::answered, this, [this] {
        m_hits->showHits();
        m_concordance->setHits(m_search.answer().hits);
        showFacets();
        m_head->show(m_search);
        showState();
        emit titleChanged();
    });
    connect(&m_search, &SearchController::secondaryKnown, this, [this] {
        m_hits->showNotes();
        showFacets();
        if (!m_search.hasHits())
            m_trouble->showTrouble(m_search.secondary().trouble);
        showState();
    });
    connect(&m_search, &SearchController::saved, this, [this](const QString &name) {
        //: %1 is the name of a search that was kept.
        emit reported(tr("“%1” is in the library, under Saved Searches.").arg(name));
    });
    connect(m_facets, &FacetPanel::clauseToggled, &m_search, &SearchController::toggleClause);
    connect(m_facets, &FacetPanel::exclusionToggled, &m_search, &SearchController::toggleExclusion);
    connect(m_years, &YearHistogram::yearClicked, this, [this](const QString &year) { m_search.toggleClause(u"year"_s, year); });
    connect(m_trouble, &NoResultsView::queryChosen, &m_search, &SearchController::change);
    connect(m_builder, &QueryBuilder::queryBuilt, &m_search, &SearchController::change);
    connect(m_head, &SearchHead::moreRequested, &m_search, &SearchController::showMore);
    connect(m_head, &SearchHead::orderChanged, this, [this] { m_search.setOrder(m_head->order()); });
    connect(m_head, &SearchHead::named, &m_search, &SearchController::save);
}

void SearchPage::connectParts()
{
    connect(m_empty, &EmptyState::actionRequested, this, &SearchPage::showHelp);
    connect(m_head, &SearchHead::helpRequested, this, &SearchPage::showHelp);
    connect(m_head, &SearchHead::concordanceToggled, this, &SearchPage::showState);
    connect(m_head, &SearchHead::builderToggled, this, [this] {
        m_builder->setVisible(m_head->isBuilderOpen());
        if (m_head->isBuilderOpen())
            m_builder->showQuery(query());
    });
    connect(m_head, &SearchHead::saveRequested, this, [this] { m_head->askForName(settledQuery().simplified().left(80)); });
    connect(m_menu, &ResultMenu::queryToGoOn, this, &SearchPage::queryToGoOn);
    connect(m_menu, &ResultMenu::packRequested, this, &SearchPage::packRequested);
    connect(m_menu, &ResultMenu::reported, this, &SearchPage::reported);
    connect(m_hits, &HitList::placeRequested, this, &SearchPage::open);
    connect(m_hits, &HitList::packRequested, this, &SearchPage::packRequested);
    connect(m_hits, &HitList::dossierRequested, this, &SearchPage::dossierRequested);
    connect(m_hits, &HitList::stepRequested, this, &SearchPage::stepRequested);
    connect(m_concordance, &ConcordanceView::hitActivated, this, [this](const model::Hit &hit) {
        m_hits->setOpened(hit.passage);
        open({hit.record, hit.language, model::Address(hit.address), hit.passage}, presentation::OpenIn::NewTab);
    });
}

void SearchPage::retranslate()
{
    m_head->retranslate();
    m_hits->retranslate();
    m_concordance->setAccessibleName(tr("Matches in their lines"));
    m_facets->setAccessibleName(tr("Restrict to"));
    m_years->setAccessibleName(tr("Years"));
    m_facets->retranslate();
    m_trouble->retranslate();
    m_search.retranslate();
    m_head->show(m_search);
    showState();
}

QString SearchPage::title() const
{
    //: The title of a tab with the results of a search; %1 is what was typed.
    return query().trimmed().isEmpty() ? tr("Search") : tr("Search: %1").arg(query().simplified());
}

std::optional<presentation::HistoryEntry> SearchPage::location() const
{
    return presentation::HistoryEntry {presentation::HistoryEntry::Kind::Search, {}, settledQuery()};
}

QList<model::DossierItem> SearchPage::dossierItems() const
{
    return m_hits->dossierItems();
}

void SearchPage::setQuery(const QString &query, std::optional<int> typedTo)
{
    m_search.setQuery(query, typedTo);
    if (m_builder->isVisible())
        m_builder->showQuery(query);
}

void SearchPage::showFacets()
{
    const model::SearchAnswer facets = m_search.facets();
    m_facets->setAnswer(facets, m_search.secondary().isKnown ? FacetPanel::Counted::All : FacetPanel::Counted::Partly);
    m_years->setCounts(facets.facets.value(u"year"_s), m_search.wantedYears());
}

void SearchPage::showState()
{
    m_facets->setVisible(m_facets->topLevelItemCount() > 0);
    if (!m_hits->isEmpty()) {
        m_stack->setCurrentWidget(m_head->isConcordance() && !m_concordance->isEmpty() ? static_cast<QWidget *>(m_concordance) : m_hits);
        return;
    }
    if (!m_search.hasQuery()) {
        m_empty->setIcon(u"search"_s);
        m_empty->setSentence(tr("Type words to find paragraphs that have all of them. A phrase stands in quotation marks; - leaves a "
                                "word out, "
                                "OR allows either, * ends a beginning, and body:HRC, year:2024 or verb:requests narrow the search."));
        m_empty->setAction(tr("Show Examples"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (m_search.secondary().trouble.isEmpty())
        m_trouble->showSentence(
            tr("No paragraph has all of this. Try fewer words, the beginning of a word with *, or another spelling."));
    m_stack->setCurrentWidget(m_trouble);
}

void SearchPage::showHelp()
{
    auto *help = new QueryHelp(this);
    connect(help, &QueryHelp::exampleChosen, &m_search, &presentation::SearchController::change);
    help->popUpBelow(m_head->helpButton());
}

void SearchPage::focusResults()
{
    QWidget *results = m_stack->currentWidget();
    if (results == m_concordance || results == m_hits)
        results->setFocus(Qt::ShortcutFocusReason);
    if (results == m_hits && !m_hits->currentIndex().isValid())
        m_hits->chooseFirst();
}

bool SearchPage::step(int by)
{
    return m_hits->step(by);
}

void SearchPage::open(const presentation::Location &location, presentation::OpenIn where)
{
    // Who looks at a hit has found the words that were worth typing.
    QueryCompleter::remember(m_library.settings(), query());
    emit placeRequested(location, where);
}

}
