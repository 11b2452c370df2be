// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchpage.h"

#include "facetpanel.h"
#include "noresultsview.h"
#include "querybuilder.h"
#include "querycompleter.h"
#include "queryhelp.h"
#include "searchhead.h"
#include "yearhistogram.h"

#include <application/querylanguage.h>
#include <presentation/search/concordancemodel.h>
#include <presentation/search/hitmodel.h>
#include <presentation/search/querytext.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kFirstLimit = 100;
constexpr int kMore = 400;

/// What was understood, in the UI's language.
QString explained(const search::Answer &answer)
{
    if (presentation::Language::current() == "en"_L1)
        return answer.explained;
    return search::sentence(answer.explanation,
        [](const char *context, const char *english) { return QCoreApplication::translate(context, english); });
}

}

SearchPage::SearchPage(presentation::AsyncLibrary &library, QWidget *parent)
    : TabPage(parent)
    , m_library(library)
    , m_run(new presentation::SearchRun(library, this))
    , m_model(new presentation::HitModel(this))
    , m_lines(new presentation::ConcordanceModel(this))
    , m_head(new SearchHead(this))
    , m_builder(new QueryBuilder(this))
    , m_years(new YearHistogram(this))
    , m_facets(new FacetPanel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_trouble(new NoResultsView(this))
    , m_hits(new QTreeView(this))
    , m_concordance(new QTableView(this))
    , m_menu(new QMenu(this))
    , m_limit(kFirstLimit)
{
    setObjectName(u"searchPage"_s);
    makeLayout();
    connectParts();
    retranslated(this, [this] { retranslate(); });
}

void SearchPage::connectParts()
{
    connect(m_run, &presentation::SearchRun::answered, this, &SearchPage::showAnswer);
    connect(m_run, &presentation::SearchRun::asideKnown, this, &SearchPage::showAside);
    connect(m_run, &presentation::SearchRun::failed, &m_library, &presentation::AsyncLibrary::failed);
    connect(m_facets, &FacetPanel::clauseToggled, this,
        [this](const QString &field, const QString &value) { change(presentation::toggledClause(settledQuery(), field, value)); });
    connect(m_facets, &FacetPanel::exclusionToggled, this,
        [this](const QString &field, const QString &value) { change(presentation::toggledExclusion(settledQuery(), field, value)); });
    connect(m_years, &YearHistogram::yearClicked, this,
        [this](const QString &year) { change(presentation::toggledClause(settledQuery(), u"year"_s, year)); });
    connect(m_empty, &EmptyState::actionRequested, this, &SearchPage::showHelp);
    connect(m_trouble, &NoResultsView::queryChosen, this, &SearchPage::change);
    connect(m_builder, &QueryBuilder::queryBuilt, this, &SearchPage::change);
    connect(m_head, &SearchHead::moreRequested, this, [this] {
        m_limit += kMore;
        run();
    });
    connect(m_head, &SearchHead::orderChanged, this, [this] {
        m_limit = kFirstLimit;
        run();
    });
    connect(m_head, &SearchHead::concordanceToggled, this, [this] { showState(); });
    connect(m_head, &SearchHead::builderToggled, this, [this](bool on) {
        m_builder->setVisible(on);
        if (on)
            m_builder->showQuery(m_query);
    });
    connect(m_head, &SearchHead::saveRequested, this, [this] { m_head->askForName(settledQuery().simplified().left(80)); });
    connect(m_head, &SearchHead::named, this, &SearchPage::keep);
    connect(m_head, &SearchHead::helpRequested, this, &SearchPage::showHelp);
    m_head->menuButton()->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SearchPage::fillMenu);
    connect(m_hits, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { open(index, true); });
    connect(m_hits, &QWidget::customContextMenuRequested, this, &SearchPage::showContextMenu);
    connect(m_concordance, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const model::Hit *hit = m_lines->hitAt(index.row()))
            openHit(*hit, false, true);
    });
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &SearchPage::run);
}

void SearchPage::retranslate()
{
    m_head->retranslate();
    m_hits->setAccessibleName(tr("Results"));
    m_concordance->setAccessibleName(tr("Matches in their lines"));
    m_facets->setAccessibleName(tr("Restrict to"));
    m_years->setAccessibleName(tr("Years"));
    m_facets->retranslate();
    m_model->retranslate();
    m_trouble->retranslate();
    if (!m_query.isEmpty() && m_library.settings().value(presentation::Setting::SearchBeside).toBool())
        run(); // What stands beside the hits is of the UI's language.
    showHead();
    showState();
}

QString SearchPage::title() const
{
    //: The title of a tab with the results of a search; %1 is what was typed.
    return m_query.trimmed().isEmpty() ? tr("Search") : tr("Search: %1").arg(m_query.simplified());
}

std::optional<presentation::HistoryEntry> SearchPage::location() const
{
    return presentation::HistoryEntry {presentation::HistoryEntry::Kind::Search, {}, settledQuery()};
}

QString SearchPage::settledQuery() const
{
    return m_answer.query == m_query && !m_answer.settled.isEmpty() ? m_answer.settled : m_query;
}

void SearchPage::setQuery(const QString &query, std::optional<int> typedTo)
{
    if (query == m_query)
        return;
    m_query = query;
    m_typedTo = typedTo;
    m_limit = kFirstLimit;
    if (m_builder->isVisible())
        m_builder->showQuery(query);
    run();
}

void SearchPage::change(const QString &query)
{
    setQuery(query);
    emit queryChanged(m_query);
}

void SearchPage::run()
{
    if (m_query.trimmed().isEmpty()) {
        m_run->stop();
        showAnswer({});
        return;
    }
    const bool isBeside = m_library.settings().value(presentation::Setting::SearchBeside).toBool();
    m_run->ask(m_query, {.limit = m_limit, .order = m_head->order(), .parallelLanguage = isBeside ? presentation::Language::current() : QString(), .typedTo = m_typedTo});
}

void SearchPage::showAnswer(const search::Answer &answer)
{
    const bool isSame = answer.query == m_answer.query;
    m_answer = answer;
    // What is known of the same query stays until it is known anew.
    if (!isSame) {
        m_aside = {};
        m_isShown = false;
        m_isOpened = false;
    }
    showHits();
    showFacets();
    showHead();
    showState();
    emit titleChanged();
}

void SearchPage::showAside(const application::SecondaryResults &aside)
{
    const bool hadNotes = !m_aside.notes.isEmpty();
    m_aside = aside;
    if (hadNotes || !aside.notes.isEmpty())
        showHits();
    showFacets();
    if (m_answer.hits.isEmpty())
        m_trouble->showTrouble(aside.trouble);
    showState();
}

void SearchPage::showHits()
{
    // Who has moved on already stays at that paragraph while the rest of the answer comes in.
    const QModelIndex before = m_hits->currentIndex();
    const bool hasMoved = m_isShown && before.isValid() && before != m_model->hitBeside({}, 1);
    const base::PassageId passage = hasMoved ? m_model->hitAt(before)->passage : base::PassageId();
    m_model->setHits(m_answer.hits, m_aside.notes);
    m_lines->setHits(m_answer.hits);
    m_hits->expandAll();
    m_isShown = true;
    QModelIndex current = passage.isValid() ? m_model->indexOf(passage) : QModelIndex();
    if (!current.isValid())
        current = m_model->hitBeside({}, 1);
    if (current.isValid())
        m_hits->setCurrentIndex(current);
    if (!passage.isValid())
        m_hits->scrollToTop();
}

void SearchPage::showFacets()
{
    model::SearchAnswer shown;
    shown.query = m_answer.query;
    shown.facets = m_answer.facets;
    for (auto facet = m_aside.facets.cbegin(); facet != m_aside.facets.cend(); ++facet)
        shown.facets.insert(facet.key(), facet.value());
    m_facets->setAnswer(shown, m_aside.isKnown);
    QList<int> chosen;
    const QStringList years = presentation::wantedValues(m_answer.query, u"year"_s);
    for (const QString &year : years)
        chosen.append(year.toInt());
    m_years->setCounts(shown.facets.value(u"year"_s), chosen);
}

QString SearchPage::countText() const
{
    if (m_answer.query.isEmpty() || m_answer.total == 0)
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

void SearchPage::showHead()
{
    m_head->showSentence(m_answer.query.isEmpty() ? QString() : explained(m_answer));
    m_head->showCount(countText());
    m_head->setCanShowMore(!m_answer.hits.isEmpty() && m_answer.hits.size() < m_answer.total);
    m_head->setState(!m_answer.query.isEmpty(), !m_answer.hits.isEmpty(), !m_library.library().isReadOnly());
}

void SearchPage::showState()
{
    m_facets->setVisible(m_facets->topLevelItemCount() > 0);
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_head->isConcordance() && m_lines->rowCount() > 0 ? static_cast<QWidget *>(m_concordance) : m_hits);
        return;
    }
    if (m_answer.query.isEmpty()) {
        m_empty->setIcon(u"search"_s);
        m_empty->setSentence(tr("Type words to find paragraphs that have all of them. A phrase stands in quotation marks; - leaves a "
                                "word out, "
                                "OR allows either, * ends a beginning, and body:HRC, year:2024 or verb:requests narrow the search."));
        m_empty->setAction(tr("Show Examples"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (m_aside.trouble.isEmpty())
        m_trouble->showSentence(
            tr("No paragraph has all of this. Try fewer words, the beginning of a word with *, or another spelling."));
    m_stack->setCurrentWidget(m_trouble);
}

void SearchPage::showHelp()
{
    auto *help = new QueryHelp(this);
    connect(help, &QueryHelp::exampleChosen, this, &SearchPage::change);
    help->popUpBelow(m_head->helpButton());
}

void SearchPage::focusResults()
{
    QWidget *results = m_stack->currentWidget();
    if (results == m_concordance || results == m_hits)
        results->setFocus(Qt::ShortcutFocusReason);
    if (results == m_hits && !m_hits->currentIndex().isValid())
        m_hits->setCurrentIndex(m_model->hitBeside({}, 1));
}

bool SearchPage::step(int by)
{
    const QModelIndex current = m_hits->currentIndex();
    const bool isFirst = !m_isOpened && by > 0 && current.isValid() && !m_model->isGroup(current);
    const QModelIndex next = isFirst ? current : m_model->hitBeside(current, by);
    if (!next.isValid())
        return false;
    m_hits->setCurrentIndex(next);
    open(next, false);
    return true;
}

void SearchPage::open(const QModelIndex &index, bool inNewTab)
{
    if (const model::Hit *hit = m_model->hitAt(index))
        openHit(*hit, m_model->isGroup(index), inNewTab);
}

void SearchPage::openHit(const model::Hit &hit, bool isWhole, bool inNewTab)
{
    // Who looks at a hit has found the words that were worth typing.
    QueryCompleter::remember(m_library.settings(), m_query);
    m_isOpened = true;
    presentation::Location place {hit.record, hit.language, {}, {}};
    if (!isWhole) {
        place.address = model::Address(hit.address);
        place.passage = hit.passage;
    }
    emit placeRequested(place, inNewTab);
}

QList<base::PassageId> SearchPage::selected() const
{
    QList<base::PassageId> passages;
    const QModelIndexList rows = m_hits->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (!m_model->isGroup(index))
            passages.append(m_model->hitAt(index)->passage);
    }
    return passages;
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_hits && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_hits->currentIndex(), true);
            return true;
        }
        const bool isStep = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
        if (isStep && key->modifiers().testFlag(Qt::ShiftModifier) && !key->modifiers().testFlag(Qt::ControlModifier)) {
            emit stepRequested(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return TabPage::eventFilter(watched, event);
}

}
