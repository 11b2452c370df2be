// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionspage.h"

#include <application/suggestions.h>
#include <presentation/actions/keyboard.h>
#include <presentation/shared/names.h>
#include <presentation/shared/sentencehtml.h>
#include <presentation/suggestions/linkcommand.h>
#include <window/controls/flowlayout.h>
#include <window/controls/tworowdelegate.h>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kSentenceHeight = 132;

}

SuggestionsPage::SuggestionsPage(presentation::AsyncLibrary &library, QWidget *parent)
    : ListPage(library, Filter::None, parent)
    , m_model(new presentation::SuggestionModel(this))
    , m_rows(new QTreeView(this))
    , m_sentence(new QTextBrowser(this))
{
    setObjectName(u"decidePage"_s);
    QWidget *body = makeBody();
    connect(m_accept, &QToolButton::clicked, this, [this] { decide(model::LinkStatus::Accepted, Reach::This); });
    connect(m_reject, &QToolButton::clicked, this, [this] { decide(model::LinkStatus::Rejected, Reach::This); });
    connect(m_acceptAlike, &QToolButton::clicked, this, [this] { decide(model::LinkStatus::Accepted, Reach::SameTarget); });
    connect(m_rejectAlike, &QToolButton::clicked, this, [this] { decide(model::LinkStatus::Rejected, Reach::SameTarget); });
    connect(m_acceptRule, &QToolButton::clicked, this, [this] { decide(model::LinkStatus::Accepted, Reach::SameRule); });
    connect(m_open, &QToolButton::clicked, this, [this] { open(m_rows->currentIndex()); });
    setList(*m_model, m_rows, nullptr, body);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &SuggestionsPage::showCurrent);
}

QWidget *SuggestionsPage::makeBody()
{
    m_rows->setObjectName(u"decideRows"_s);
    m_rows->setItemDelegate(new TwoRowDelegate(m_rows));
    m_rows->setHeaderHidden(true);
    m_rows->setUniformRowHeights(true);
    m_rows->setExpandsOnDoubleClick(false);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sentence->setObjectName(u"decideSentence"_s);
    m_sentence->setFrameShape(QFrame::NoFrame);
    m_sentence->setFixedHeight(kSentenceHeight);
    m_sentence->document()->setDocumentMargin(12);
    m_sentence->setFocusPolicy(Qt::ClickFocus);
    auto *deeds = new FlowLayout;
    deeds->setContentsMargins(12, 4, 12, 8);
    deeds->setSpacing(4);
    m_accept = addButton(deeds, u"accept"_s, u"dialog-ok-apply"_s);
    m_reject = addButton(deeds, u"reject"_s, u"dialog-cancel"_s);
    m_acceptAlike = addButton(deeds, u"acceptAlike"_s, u"dialog-ok"_s);
    m_rejectAlike = addButton(deeds, u"rejectAlike"_s, u"dialog-cancel"_s);
    m_acceptRule = addButton(deeds, u"acceptRule"_s, u"dialog-ok"_s);
    m_open = addButton(deeds, u"openPlace"_s, u"document-open"_s);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rows, 1);
    column->addWidget(m_sentence);
    column->addLayout(deeds);
    return body;
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
    ListPage::retranslate();
}

void SuggestionsPage::keepCurrent()
{
    const QModelIndex current = m_rows->currentIndex();
    m_keptGroup = current.parent().isValid() ? current.parent().row() : current.row();
    m_keptRow = current.parent().isValid() ? current.row() : 0;
}

void SuggestionsPage::restoreCurrent()
{
    m_rows->expandAll();
    const QModelIndex group = m_model->index(std::clamp(m_keptGroup, 0, std::max(0, m_model->rowCount() - 1)), 0);
    m_rows->setCurrentIndex(m_model->index(std::clamp(m_keptRow, 0, std::max(0, m_model->rowCount(group) - 1)), 0, group));
}

void SuggestionsPage::showState()
{
    ListPage::showState();
    showCurrent();
}

void SuggestionsPage::showCurrent()
{
    const QModelIndex index = m_rows->currentIndex();
    const model::LinkRow *row = m_model->row(index);
    const bool decidable = row && !library().library().isReadOnly();
    for (QToolButton *button : {m_accept, m_reject, m_acceptAlike, m_rejectAlike})
        button->setEnabled(decidable);
    m_acceptRule->setEnabled(decidable);
    m_open->setEnabled(row);
    if (!row) {
        m_sentence->clear();
        return;
    }
    const QString muted = presentation::mutedColour(palette()).name();
    const QString facts = m_model->quality(*row);
    const QString own = layoutDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    m_sentence->setHtml(u"<div dir='%1'><p style='color:%2;margin:0'>%3</p><p dir='%4' style='margin:4px 0 0 0'>%5</p></div>"_s.arg(
        own, muted,
        presentation::names::subtitle({presentation::names::record(m_model->group(index)->document), presentation::names::isolated(row->fromAddress), facts}).toHtmlEscaped(),
        row->sentence.isEmpty() ? own : row->sentence.isRightToLeft() ? u"rtl"_s : u"ltr"_s,
        row->sentence.isEmpty() ? tr("The whole document.").toHtmlEscaped() : presentation::sentenceHtml(row->sentence, row->link.start, row->link.end)));
}

void SuggestionsPage::decide(model::LinkStatus status, Reach reach)
{
    if (library().library().isReadOnly())
        return;
    if (reach != Reach::This) {
        decideAlike(status, reach);
        return;
    }
    const QModelIndex index = m_rows->currentIndex();
    const model::LinkRow *row = m_model->row(index);
    if (!row)
        return;
    const base::LinkId link = row->link.id;
    m_undo.push(new presentation::LinkCommand(library(), {link}, status,
        status == model::LinkStatus::Accepted ? tr("Accept Suggestion") : tr("Reject Suggestion")));
    const QModelIndex next = m_rows->indexBelow(index).isValid() ? m_rows->indexBelow(index) : m_rows->indexAbove(index);
    m_rows->setCurrentIndex(m_model->row(next) || !m_rows->indexBelow(next).isValid() ? next : m_rows->indexBelow(next));
    m_model->drop({link});
    showState();
}

void SuggestionsPage::decideAlike(model::LinkStatus status, Reach reach)
{
    const QModelIndex index = m_rows->currentIndex();
    const model::LinkRow *chosen = m_model->row(index);
    if (!chosen)
        return;
    const auto alike = reach == Reach::SameTarget ? model::Alike::SameTarget : model::Alike::SameRule;
    m_undo.push(new presentation::LinkCommand(library(), application::similarSuggestions(chosen->link.id, alike), status,
        status == model::LinkStatus::Accepted ? tr("Accept All Similar") : tr("Reject All Similar")));
}

bool SuggestionsPage::handleKey(const QKeyEvent &pressed)
{
    const int key = presentation::keyboard::key(pressed);
    const Qt::KeyboardModifiers modifiers = pressed.modifiers();
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

}
