// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionspage.h"

#include <application/suggestions.h>
#include <presentation/actions/keyboard.h>
#include <presentation/shared/names.h>
#include <presentation/shared/sentencehtml.h>
#include <presentation/suggestions/linkcommand.h>
#include <presentation/suggestions/writequeue.h>
#include <window/controls/emptystate.h>
#include <window/controls/listheader.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kSentenceHeight = 132;

}

SuggestionsPage::SuggestionsPage(presentation::AsyncLibrary &library, QWidget *parent)
    : TabPage(parent)
    , m_library(library)
    , m_model(new presentation::SuggestionModel(this))
    , m_head(new ListHeader(this, ListHeader::Filter::None))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_rows(new QTreeView(this))
    , m_sentence(new QTextBrowser(this))
{
    setObjectName(u"decidePage"_s);
    makeLayout();
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &SuggestionsPage::showCurrent);
    connect(m_rows, &QTreeView::doubleClicked, this, &SuggestionsPage::open);
    connect(m_accept, &QToolButton::clicked, this, [this] { decide(model::LinkStatus::Accepted, Reach::This); });
    connect(m_reject, &QToolButton::clicked, this, [this] { decide(model::LinkStatus::Rejected, Reach::This); });
    connect(m_acceptAlike, &QToolButton::clicked, this, [this] { decide(model::LinkStatus::Accepted, Reach::SameTarget); });
    connect(m_rejectAlike, &QToolButton::clicked, this, [this] { decide(model::LinkStatus::Rejected, Reach::SameTarget); });
    connect(m_acceptRule, &QToolButton::clicked, this, [this] { decide(model::LinkStatus::Accepted, Reach::SameRule); });
    connect(m_open, &QToolButton::clicked, this, [this] { open(m_rows->currentIndex()); });
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &SuggestionsPage::reload);
    setFocusProxy(m_rows);
    retranslated(this, [this] { retranslate(); });
    reload();
}

void SuggestionsPage::makeLayout()
{
    m_rows->setObjectName(u"decideRows"_s);
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new TwoRowDelegate(m_rows));
    m_rows->setHeaderHidden(true);
    m_rows->setUniformRowHeights(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setExpandsOnDoubleClick(false);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->installEventFilter(this);
    m_sentence->setObjectName(u"decideSentence"_s);
    m_sentence->setFrameShape(QFrame::NoFrame);
    m_sentence->setFixedHeight(kSentenceHeight);
    m_sentence->document()->setDocumentMargin(12);
    m_sentence->setFocusPolicy(Qt::ClickFocus);
    auto *deeds = new QHBoxLayout;
    deeds->setContentsMargins(12, 4, 12, 8);
    deeds->setSpacing(4);
    m_accept = addButton(deeds, u"accept"_s, u"dialog-ok-apply"_s);
    m_reject = addButton(deeds, u"reject"_s, u"dialog-cancel"_s);
    m_acceptAlike = addButton(deeds, u"acceptAlike"_s, u"dialog-ok"_s);
    m_rejectAlike = addButton(deeds, u"rejectAlike"_s, u"dialog-cancel"_s);
    m_acceptRule = addButton(deeds, u"acceptRule"_s, u"dialog-ok"_s);
    deeds->addStretch(1);
    m_open = addButton(deeds, u"openPlace"_s, u"document-open"_s);
    auto *list = new QWidget(this);
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(m_rows, 1);
    listColumn->addWidget(m_sentence);
    listColumn->addLayout(deeds);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
}

QToolButton *SuggestionsPage::addButton(QLayout *row, const QString &name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
}

void SuggestionsPage::retranslate()
{
    m_head->setTitle(title());
    m_rows->setAccessibleName(title());
    m_sentence->setAccessibleName(tr("Where it stands"));
    const auto name = [](QToolButton *button, const QString &text, const QString &key) {
        button->setText(text);
        //: A button's tooltip: what it does, and its key.
        button->setToolTip(tr("%1 (%2)").arg(text, key));
    };
    name(m_accept, tr("Accept"), tr("Enter or A"));
    name(m_reject, tr("Reject"), tr("R or Del"));
    //: Button: accepts all suggestions of this rule with this target.
    name(m_acceptAlike, tr("Accept All Similar"), tr("Shift+A"));
    name(m_rejectAlike, tr("Reject All Similar"), tr("Shift+R"));
    //: Button: accepts all that this rule suggests.
    name(m_acceptRule, tr("Accept All from This Rule"), tr("Ctrl+Shift+Enter"));
    name(m_open, tr("Open"), tr("O"));
    const int group = m_rows->currentIndex().parent().row();
    const int row = m_rows->currentIndex().row();
    m_model->retranslate();
    m_rows->expandAll();
    m_rows->setCurrentIndex(m_model->index(row, 0, m_model->index(group, 0)));
    showState();
}

QString SuggestionsPage::title() const
{
    //: A page with suggestions that wait for the user's decision.
    return tr("Suggestions");
}

void SuggestionsPage::reload()
{
    const int asked = ++m_generation;
    m_library.read(this, application::suggestionGroups(), [this, asked](const application::Suggestions &suggestions) {
        if (asked != m_generation)
            return;
        const QModelIndex before = m_rows->currentIndex();
        const int group = before.parent().isValid() ? before.parent().row() : before.row();
        const int row = before.parent().isValid() ? before.row() : 0;
        m_loaded = true;
        m_model->setSuggestions(suggestions);
        m_rows->expandAll();
        const QModelIndex parent = m_model->index(std::clamp(group, 0, std::max(0, m_model->rowCount() - 1)), 0);
        m_rows->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount(parent) - 1)), 0, parent));
        showState();
    });
}

void SuggestionsPage::showState()
{
    qint64 total = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        total += m_model->group(m_model->index(row, 0))->count;
    m_head->setCount(total > 0 ? QLocale().toString(total) : QString());
    m_empty->setIcon(m_loaded ? u"dialog-ok-apply"_s : QString());
    m_empty->setSentence(m_loaded ? tr("No suggestions. What the rules of recognition are not sure of will be listed here.") : tr("Loading…"));
    m_stack->setCurrentIndex(total > 0 ? 1 : 0);
    showCurrent();
}

void SuggestionsPage::showCurrent()
{
    const QModelIndex index = m_rows->currentIndex();
    const model::LinkRow *row = m_model->row(index);
    const bool decidable = row && !m_library.library().isReadOnly();
    for (QToolButton *button : {m_accept, m_reject, m_acceptAlike, m_rejectAlike})
        button->setEnabled(decidable);
    m_acceptRule->setEnabled(index.isValid() && !m_library.library().isReadOnly());
    m_open->setEnabled(row);
    if (!row) {
        m_sentence->clear();
        return;
    }
    const QString muted = presentation::mutedColour(palette()).name();
    const QString facts = presentation::names::subtitle({presentation::ruleText(row->link.rule), presentation::ruleQuality(*m_model->group(index))});
    const QString own = layoutDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    m_sentence->setHtml(u"<div dir='%1'><p style='color:%2;margin:0'>%3</p><p dir='%4' style='margin:4px 0 0 0'>%5</p></div>"_s.arg(
        own, muted,
        presentation::names::subtitle({presentation::names::record(row->from), presentation::names::isolated(row->fromAddress), facts}).toHtmlEscaped(),
        row->sentence.isEmpty() ? own : row->sentence.isRightToLeft() ? u"rtl"_s : u"ltr"_s,
        row->sentence.isEmpty() ? tr("The whole document.").toHtmlEscaped() : presentation::sentenceHtml(row->sentence, row->link.start, row->link.end)));
}

void SuggestionsPage::decide(model::LinkStatus status, Reach reach)
{
    const QModelIndex index = m_rows->currentIndex();
    const model::LinkRow *row = m_model->row(index);
    if (m_library.library().isReadOnly() || (!row && reach != Reach::SameRule) || !index.isValid())
        return;
    const bool accepts = status == model::LinkStatus::Accepted;
    if (reach == Reach::This) {
        const base::LinkId link = row->link.id;
        m_undo.push(new presentation::LinkCommand(
            m_library, {link}, status, accepts ? tr("Accept Suggestion") : tr("Reject Suggestion")));
        const QModelIndex next = m_rows->indexBelow(index).isValid() ? m_rows->indexBelow(index) : m_rows->indexAbove(index);
        m_rows->setCurrentIndex(m_model->row(next) || !m_rows->indexBelow(next).isValid() ? next : m_rows->indexBelow(next));
        ++m_generation; // What is being read is older than this.
        m_model->drop({link});
        if (!m_rows->currentIndex().isValid()) {
            m_rows->expandAll();
            m_rows->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
        }
        showState();
        return;
    }
    const QModelIndex first = m_model->row(index) ? index : m_model->index(0, 0, index);
    const model::LinkRow *chosen = m_model->row(first);
    if (!chosen)
        return;
    const auto alike = reach == Reach::SameTarget ? model::Alike::SameTarget : model::Alike::SameRule;
    m_undo.push(new presentation::LinkCommand(m_library, application::similarSuggestions(chosen->link.id, alike), status,
        accepts ? tr("Accept All Similar") : tr("Reject All Similar")));
}

void SuggestionsPage::open(const QModelIndex &index)
{
    if (const model::LinkRow *row = m_model->row(index))
        emit placeRequested(presentation::Location {row->from.id, row->fromLanguage, model::Address(row->fromAddress), row->link.fromPassage}, true);
}

bool SuggestionsPage::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && shift && modifiers.testFlag(Qt::ControlModifier))
        decide(model::LinkStatus::Accepted, Reach::SameRule);
    else if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    else if (enter || key == Qt::Key_A)
        decide(model::LinkStatus::Accepted, shift ? Reach::SameTarget : Reach::This);
    else if (key == Qt::Key_R || key == Qt::Key_Delete)
        decide(model::LinkStatus::Rejected, shift ? Reach::SameTarget : Reach::This);
    else if (key == Qt::Key_O)
        open(m_rows->currentIndex());
    else
        return false;
    return true;
}

bool SuggestionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(presentation::keyboard::key(*key), key->modifiers()))
            return true;
    }
    return TabPage::eventFilter(watched, event);
}

}
