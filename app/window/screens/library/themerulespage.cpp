// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themerulespage.h"

#include "themeruleeditor.h"
#include "themeruletrial.h"

#include <presentation/library/themerulecommand.h>
#include <presentation/library/themerulemodel.h>
#include <presentation/library/themeruletexts.h>
#include <presentation/shared/names.h>
#include <presentation/shared/wordfilter.h>
#include <window/controls/listheader.h>
#include <window/controls/namedialog.h>
#include <window/controls/tworowdelegate.h>

#include <QListView>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kRulesWidth = 300;

}

ThemeRulesPage::ThemeRulesPage(presentation::AsyncLibrary &library, base::RecordId theme, QWidget *parent)
    : ListPage(library, Filter::Words, parent)
    , m_theme(theme)
    , m_model(new presentation::ThemeRuleModel(this))
    , m_rows(twoRowList(u"ruleRows"_s, this))
    , m_new(new QPushButton(this))
    , m_editor(new ThemeRuleEditor(this))
    , m_trial(new ThemeRuleTrial(library, this))
{
    setObjectName(u"themeRulesPage"_s);
    m_new->setObjectName(u"ruleNew"_s);
    m_new->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_new->setEnabled(!library.library().isReadOnly());
    header()->add(m_new);
    makeBody();
    connectEditor();
    setList(*m_model, m_rows, new presentation::WordFilter(this));
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &ThemeRulesPage::showRule);
    showRule();
}

void ThemeRulesPage::makeBody()
{
    auto *right = new QSplitter(Qt::Vertical, this);
    right->setChildrenCollapsible(false);
    right->setHandleWidth(1);
    right->addWidget(m_editor);
    right->addWidget(m_trial);
    right->setStretchFactor(0, 1);
    right->setStretchFactor(1, 1);
    right->setSizes({kRulesWidth, kRulesWidth});
    splitter()->addWidget(right);
    splitter()->setStretchFactor(0, 0);
    splitter()->setStretchFactor(1, 1);
    splitter()->setSizes({kRulesWidth, 2 * kRulesWidth});
}

void ThemeRulesPage::connectEditor()
{
    m_editor->setReadOnly(library().library().isReadOnly());
    connect(m_new, &QPushButton::clicked, this, &ThemeRulesPage::askForNew);
    connect(m_editor, &ThemeRuleEditor::edited, this, [this] {
        if (currentRow() < 0)
            return;
        m_saved.clear();
        m_model->setDraft(m_editor->rule());
        showRule();
    });
    connect(m_editor, &ThemeRuleEditor::saveRequested, this, &ThemeRulesPage::save);
    connect(m_editor, &ThemeRuleEditor::discardRequested, this, &ThemeRulesPage::discard);
    connect(m_editor, &ThemeRuleEditor::deletionRequested, this, &ThemeRulesPage::remove);
    connect(m_trial, &ThemeRuleTrial::changed, this,
        [this] { m_editor->setCanSave(m_trial->trial() && !m_trial->trial()->isTooWide && !m_editor->fault()); });
    connect(&m_undo, &QUndoStack::indexChanged, this, [this] { m_saved.clear(); });
    connect(m_trial, &ThemeRuleTrial::placeRequested, this, &TabPage::placeRequested);
}

QString ThemeRulesPage::key() const
{
    return m_theme.isValid() ? ListPage::key() + u'/' + QString::number(m_theme.value()) : ListPage::key();
}

int ThemeRulesPage::currentRow() const
{
    const QModelIndex current = m_rows->currentIndex();
    return current.isValid() ? sourceOf(current).row() : -1;
}

void ThemeRulesPage::showRule()
{
    const int row = currentRow();
    m_editor->setEnabled(row >= 0);
    if (row < 0) {
        m_trial->clear();
        return;
    }
    const application::RuleEntry &entry = m_model->row(row);
    m_editor->setRule(entry, m_model->edited(row), m_model->hasDraft(entry.rule.key));
    tryRule();
}

/// Only what would be changed is tried.
void ThemeRulesPage::tryRule()
{
    const recognition::ThemeRule written = m_editor->rule();
    if (!m_model->hasDraft(written.key))
        m_trial->clear(written.key == m_saved
                ? tr("Saved. Edit ▸ Undo takes the rule and its suggestions back.")
                : tr("Change the rule to see here which paragraphs would get or lose the theme, before anything is saved."));
    else if (m_editor->fault())
        m_trial->clear();
    else
        m_trial->start(written);
}

void ThemeRulesPage::save()
{
    if (m_trial->trial() && !m_editor->fault())
        push(*m_trial->trial(), false);
}

void ThemeRulesPage::push(const application::RuleTrial &trial, bool isDeleted)
{
    const recognition::ThemeRule rule = trial.rule;
    const QString theme = presentation::names::isolated(presentation::ruletexts::themeName(rule));
    const auto before = m_model->row(m_model->rowOf(rule.key)).origin;
    const application::RuleChange change = application::changeOf(trial, isDeleted);
    using Origin = application::RuleEntry::Origin;
    if (!isDeleted)
        m_model->setSaved(rule, before == Origin::Own ? Origin::Own : Origin::Changed);
    else
        m_model->dropDraft(rule.key);
    //: A step of undo; %1 is a theme.
    m_undo.push(new presentation::ThemeRuleCommand(library(), change, isDeleted ? tr("Delete Rule of “%1”").arg(theme)
                                                                                //: A step of undo; %1 is a theme.
                                                                                : tr("Change Rule of “%1”").arg(theme)));
    m_saved = rule.key;
    showRule();
    m_rows->setFocus(Qt::OtherFocusReason);
    emit titleChanged();
}

void ThemeRulesPage::discard()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_model->dropDraft(m_model->row(row).rule.key);
    m_rows->setFocus(Qt::OtherFocusReason);
    showRule();
}

/// What the program brings holds again; without such a rule none does.
void ThemeRulesPage::remove()
{
    const int row = currentRow();
    if (row < 0)
        return;
    recognition::ThemeRule rule = m_model->row(row).rule;
    rule.any = rule.all = rule.none = {};
    rule.pattern.clear();
    for (const recognition::ThemeRule &shipped : recognition::shippedThemes()) {
        if (shipped.key == rule.key)
            rule = shipped;
    }
    m_trial->runFor(rule, [this](const application::RuleTrial &trial) { push(trial, true); });
}

void ThemeRulesPage::askForNew()
{
    askForName(this, {tr("New Rule"), tr("Name of the theme"), tr("Make Rule"), {}}, [this](const QString &name) {
        choose(m_model->add(name));
        // The dialog gives the focus back to the button when it closes.
        QMetaObject::invokeMethod(m_editor, &ThemeRuleEditor::focusFirst, Qt::QueuedConnection);
    });
}

void ThemeRulesPage::choose(const QString &key)
{
    header()->clearWords();
    const int row = m_model->rowOf(key);
    for (int at = 0; at < m_rows->model()->rowCount(); ++at) {
        const QModelIndex index = m_rows->model()->index(at, 0);
        if (sourceOf(index).row() != row)
            continue;
        setCurrent(index);
        m_rows->scrollTo(index);
    }
}

void ThemeRulesPage::open(const QModelIndex &index)
{
    if (index.isValid())
        m_editor->focusFirst();
}

void ThemeRulesPage::restoreCurrent()
{
    ListPage::restoreCurrent();
    if (!m_isThemeShown && m_model->rowCount() > 0) {
        m_isThemeShown = true;
        for (const application::RuleEntry &entry : m_model->rows()) {
            if (m_theme.isValid() && entry.theme == m_theme)
                choose(entry.rule.key);
        }
    }
    showRule();
}

void ThemeRulesPage::retranslate()
{
    header()->setFilterName(tr("A theme, or a phrase of its rule"));
    m_new->setText(tr("New Rule…"));
    ListPage::retranslate();
}

}
