// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchpage.h"

#include "facetpanel.h"
#include "hitdelegate.h"
#include "hitmodel.h"
#include "querytext.h"

#include <gui/models/names.h>
#include <gui/settings/language.h>
#include <gui/widgets/emptystate.h>
#include <gui/widgets/retranslation.h>
#include <search/engine.h>
#include <search/explanation.h>
#include <search/expression.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr int kFirstLimit = 100;
constexpr int kMore = 400;

/// What was understood, in the UI's language.
QString explained(const model::SearchAnswer &answer)
{
    if (Language::current() == "en"_L1)
        return answer.explained;
    return search::sentence(search::express(search::parse(answer.query)).explanation,
        [](const char *context, const char *english) { return QCoreApplication::translate(context, english); });
}

}

SearchPage::SearchPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HitModel(this))
    , m_sentence(new QLabel(this))
    , m_count(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_facets(new FacetPanel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_hits(new QTreeView(this))
    , m_limit(kFirstLimit)
{
    setObjectName(u"searchPage"_s);
    makeLayout();
    connect(m_facets, &FacetPanel::clauseToggled, this, [this](const QString &field, const QString &value) {
        setQuery(toggledClause(m_query, field, value));
        emit queryChanged(m_query);
    });
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_limit += kMore;
        ++m_wanted;
        run();
    });
    connect(m_hits, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { open(index, true); });
    connect(m_hits, &QWidget::customContextMenuRequested, this, &SearchPage::showContextMenu);
    connect(&m_session, &Session::changed, this, [this] {
        ++m_wanted;
        run();
    });
    retranslated(this, [this] { retranslate(); });
}

void SearchPage::makeLayout()
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(u"searchSentence"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(u"searchCount"_s);
    m_more->setAutoRaise(true);
    m_more->hide();
    m_hits->setObjectName(u"searchHits"_s);
    m_hits->setModel(m_model);
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_hits->setHeaderHidden(true);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setIndentation(16);
    m_hits->setExpandsOnDoubleClick(false);
    m_hits->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setContextMenuPolicy(Qt::CustomContextMenu);
    m_hits->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_hits);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(12);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_count);
    head->addWidget(m_more);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_facets);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 800});
    m_facets->setMinimumWidth(120);
    m_facets->setMaximumWidth(320);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(splitter, 1);
}

void SearchPage::retranslate()
{
    m_more->setText(tr("Show More"));
    m_hits->setAccessibleName(tr("Results"));
    m_facets->setAccessibleName(tr("Restrict to"));
    m_facets->retranslate();
    m_model->retranslate();
    showSentence();
    showState();
}

QString SearchPage::title() const
{
    //: The title of a tab with the results of a search; %1 is what was typed.
    return m_query.trimmed().isEmpty() ? tr("Search") : tr("Search: %1").arg(m_query.simplified());
}

void SearchPage::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_limit = kFirstLimit;
    ++m_wanted;
    run();
}

void SearchPage::run()
{
    if (m_running != 0)
        return; // Its answer starts the next one.
    if (m_query.trimmed().isEmpty()) {
        showAnswer({});
        return;
    }
    m_running = m_wanted;
    search::Options options;
    options.limit = m_limit;
    const storage::Library *library = &m_session.library();
    m_session.runner().runQuietly<model::SearchAnswer>(this,
        [library, query = m_query, options] { return search::Engine(*library).search(query, options); },
        [this](base::Result<model::SearchAnswer> answer) {
            const bool overtaken = m_running != m_wanted;
            m_running = 0;
            if (overtaken) {
                run();
                return;
            }
            if (answer)
                showAnswer(*answer);
            else
                emit m_session.failed(answer.error());
        });
}

void SearchPage::showAnswer(const model::SearchAnswer &answer)
{
    m_shown = answer.hits.size();
    m_model->setHits(answer.hits);
    m_hits->expandAll();
    m_facets->setAnswer(answer);
    m_answer = answer;
    m_answer.hits.clear();
    if (m_model->rowCount() > 0)
        m_hits->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    m_hits->scrollToTop();
    m_more->setVisible(m_shown < answer.total);
    showSentence();
    showState();
    emit answered();
}

void SearchPage::showSentence()
{
    m_sentence->setText(m_answer.query.isEmpty() ? QString() : explained(m_answer));
    if (m_answer.query.isEmpty()) {
        m_count->clear();
        return;
    }
    //: How many paragraphs were found; %1 of the next text says in how many documents.
    const QString paragraphs = tr("%n paragraph(s)", nullptr, int(m_answer.total));
    const QString documents = tr("in %n document(s)", nullptr, int(m_answer.documents));
    //: "13 paragraphs in 9 documents".
    m_count->setText(m_answer.total == 0 ? QString() : tr("%1 %2").arg(paragraphs, documents));
}

void SearchPage::showState()
{
    m_facets->setVisible(m_facets->topLevelItemCount() > 0);
    if (m_shown > 0) {
        m_stack->setCurrentWidget(m_hits);
        return;
    }
    m_empty->setIcon(u"search"_s);
    m_empty->setSentence(m_answer.query.isEmpty()
            ? tr("Type words to find paragraphs that have all of them. A phrase stands in quotation marks; - leaves a "
                 "word out, "
                 "OR allows either, * ends a beginning, and body:HRC, year:2024 or verb:requests narrow the search.")
            : tr(
                "No paragraph has all of this. Try fewer words, the beginning of a word with *, or another spelling."));
    m_empty->setAction({});
    m_stack->setCurrentWidget(m_empty);
}

void SearchPage::focusResults()
{
    if (m_shown == 0)
        return;
    m_hits->setFocus(Qt::ShortcutFocusReason);
    if (!m_hits->currentIndex().isValid())
        m_hits->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

void SearchPage::open(const QModelIndex &index, bool inNewTab)
{
    const model::Hit *hit = m_model->hitAt(index);
    if (!hit)
        return;
    Place place {hit->record, hit->language, {}, {}};
    if (!m_model->isGroup(index)) {
        place.address = model::Address(hit->address);
        place.passage = hit->passage;
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

void SearchPage::showContextMenu(const QPoint &position)
{
    const QPersistentModelIndex index = m_hits->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QIcon::fromTheme(u"tab-new"_s), tr("Open in New Tab"), this, [this, index] { open(index, true); });
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy"), this, [this, index] {
        if (const model::Hit *hit = m_model->hitAt(index))
            QGuiApplication::clipboard()->setText(names::subtitle({hit->symbol, hit->address}) + u'\n' + hit->snippet);
    });
    QAction *add = menu->addAction(QIcon::fromTheme(u"list-add"_s), tr("Add to Briefing Pack"), this, [this, index] {
        const QList<base::PassageId> passages = selected();
        const model::Hit *hit = m_model->hitAt(index);
        if (!passages.isEmpty())
            emit packRequested({}, passages);
        else if (hit)
            emit packRequested(hit->record, {});
    });
    add->setEnabled(!m_session.library().isReadOnly());
    menu->popup(m_hits->viewport()->mapToGlobal(position));
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_hits && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_hits->currentIndex(), true);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
