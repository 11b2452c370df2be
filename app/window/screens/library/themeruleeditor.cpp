// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themeruleeditor.h"

#include <presentation/library/themeruletexts.h>
#include <window/controls/retranslation.h>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace window {

namespace {

using Part = recognition::RuleFault::Part;
constexpr int kFewestLines = 3;

QStringList phrasesOf(const QPlainTextEdit &edit)
{
    QStringList phrases = edit.toPlainText().split(u'\n');
    for (QString &phrase : phrases)
        phrase = phrase.simplified();
    phrases.removeAll(QString());
    return phrases;
}

/// The line of a phrase, both from 1: empty lines are no phrases.
int lineOf(const QPlainTextEdit &edit, int phrase)
{
    int line = 0;
    for (QTextBlock block = edit.document()->begin(); block.isValid() && phrase > 0; block = block.next(), ++line)
        phrase -= block.text().simplified().isEmpty() ? 0 : 1;
    return line;
}

}

ThemeRuleEditor::ThemeRuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_anyLabel(new QLabel(this))
    , m_any(makePhrases(u"ruleAny"_s))
    , m_allLabel(new QLabel(this))
    , m_all(makePhrases(u"ruleAll"_s))
    , m_noneLabel(new QLabel(this))
    , m_none(makePhrases(u"ruleNone"_s))
    , m_patternLabel(new QLabel(this))
    , m_pattern(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_fault(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_delete(new QPushButton(this))
{
    setObjectName(u"ruleEditor"_s);
    makeLayout();
    connect(m_pattern, &QLineEdit::textEdited, this, &ThemeRuleEditor::edited);
    connect(m_save, &QPushButton::clicked, this, &ThemeRuleEditor::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &ThemeRuleEditor::discardRequested);
    connect(m_delete, &QPushButton::clicked, this, &ThemeRuleEditor::deletionRequested);
    connect(m_fault, &QLabel::linkActivated, this, &ThemeRuleEditor::goToFault);
    retranslated(this, [this] { retranslate(); });
}

QPlainTextEdit *ThemeRuleEditor::makePhrases(const QString &name)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * kFewestLines + 2 * edit->frameWidth() + int(2 * edit->document()->documentMargin()));
    connect(edit, &QPlainTextEdit::textChanged, this, &ThemeRuleEditor::edited);
    return edit;
}

void ThemeRuleEditor::makeLayout()
{
    m_name->setObjectName(u"ruleName"_s);
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.2);
    m_name->setFont(heading);
    m_pattern->setObjectName(u"rulePattern"_s);
    // A regular expression reads from the left, whatever it looks for.
    m_pattern->setLayoutDirection(Qt::LeftToRight);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_fault->setObjectName(u"ruleFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::RichText);
    m_fault->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_save->setObjectName(u"ruleSave"_s);
    m_save->setIcon(QIcon::fromTheme(u"document-save"_s));
    m_discard->setObjectName(u"ruleDiscard"_s);
    m_delete->setObjectName(u"ruleDelete"_s);
    m_anyLabel->setBuddy(m_any);
    m_allLabel->setBuddy(m_all);
    m_noneLabel->setBuddy(m_none);
    m_patternLabel->setBuddy(m_pattern);
    layOut();
    // In the order in which it is read.
    setTabOrder({m_any, m_pattern, m_all, m_none, m_fault, m_save, m_discard, m_delete});
}

void ThemeRuleEditor::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_delete);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_name, 0, 0, 1, 2);
    grid->addWidget(m_hint, 1, 0, 1, 2);
    grid->addWidget(m_anyLabel, 2, 0, 1, 2);
    grid->addWidget(m_any, 3, 0, 1, 2);
    grid->addWidget(m_patternLabel, 4, 0, 1, 2);
    grid->addWidget(m_pattern, 5, 0, 1, 2);
    grid->addWidget(m_allLabel, 6, 0);
    grid->addWidget(m_noneLabel, 6, 1);
    grid->addWidget(m_all, 7, 0);
    grid->addWidget(m_none, 7, 1);
    grid->addWidget(m_fault, 8, 0, 1, 2);
    grid->addLayout(buttons, 9, 0, 1, 2);
    grid->setRowStretch(3, 3);
    grid->setRowStretch(7, 2);
}

void ThemeRuleEditor::retranslate()
{
    m_anyLabel->setText(presentation::ruletexts::partName(Part::Any));
    m_allLabel->setText(presentation::ruletexts::partName(Part::All));
    m_noneLabel->setText(presentation::ruletexts::partName(Part::None));
    m_patternLabel->setText(presentation::ruletexts::partName(Part::Pattern));
    m_hint->setText(tr("A phrase a line, in any language; it is found as whole words, whatever its capitals and accents. Rules read the English text of a "
                       "document, or all its texts where it has none."));
    //: An example of a regular expression; it stays as it is where letters are Latin.
    m_pattern->setPlaceholderText(tr("For example: smart (city|cities)"));
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard Changes"));
    m_save->setToolTip(tr("Saves the rule and its suggestions; Undo takes both back."));
    showState();
}

void ThemeRuleEditor::setRule(const application::RuleEntry &entry, const recognition::ThemeRule &edited, bool isDraft)
{
    m_entry = entry;
    m_isDraft = isDraft;
    const QSignalBlocker blocked(this);
    const auto show = [](QPlainTextEdit &edit, const QStringList &phrases) {
        // Who writes there keeps the cursor.
        if (phrasesOf(edit) != phrases)
            edit.setPlainText(phrases.join(u'\n'));
    };
    show(*m_any, edited.any);
    show(*m_all, edited.all);
    show(*m_none, edited.none);
    if (m_pattern->text() != edited.pattern)
        m_pattern->setText(edited.pattern);
    showState();
}

void ThemeRuleEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (QPlainTextEdit *edit : {m_any, m_all, m_none})
        edit->setReadOnly(isReadOnly);
    m_pattern->setReadOnly(isReadOnly);
    showState();
}

void ThemeRuleEditor::setCanSave(bool canSave)
{
    m_canSave = canSave;
    showState();
}

recognition::ThemeRule ThemeRuleEditor::rule() const
{
    recognition::ThemeRule rule = m_entry.rule;
    rule.any = phrasesOf(*m_any);
    rule.all = phrasesOf(*m_all);
    rule.none = phrasesOf(*m_none);
    rule.pattern = m_pattern->text();
    return rule;
}

std::optional<recognition::RuleFault> ThemeRuleEditor::fault() const
{
    const recognition::ThemeRule written = rule();
    const bool isNew = m_entry.origin == application::RuleEntry::Origin::Own && !m_entry.rule.hasWords();
    if (!written.hasWords() && (isNew || !written.none.isEmpty()))
        return recognition::RuleFault {recognition::RuleFault::Kind::NoWords, Part::Any, 0, 0, {}};
    std::optional<recognition::RuleFault> wrong = recognition::faultOf(written);
    if (wrong && wrong->line > 0)
        wrong->line = lineOf(*phrasesIn(wrong->part), wrong->line);
    return wrong;
}

QPlainTextEdit *ThemeRuleEditor::phrasesIn(Part part) const
{
    return part == Part::All ? m_all : part == Part::None ? m_none : m_any;
}

void ThemeRuleEditor::showState()
{
    m_name->setText(presentation::ruletexts::themeName(m_entry.rule));
    const bool isStored = m_entry.origin != application::RuleEntry::Origin::Program && m_entry.theme.isValid();
    m_save->setVisible(!m_isReadOnly);
    m_save->setEnabled(m_isDraft && m_canSave);
    m_discard->setVisible(!m_isReadOnly);
    m_discard->setEnabled(m_isDraft);
    m_delete->setVisible(!m_isReadOnly && isStored);
    m_delete->setText(m_entry.origin == application::RuleEntry::Origin::Changed
            //: Of a rule that the program brings and that was changed.
            ? tr("Restore the Program's Rule")
            : tr("Delete Rule"));
    showFault();
}

void ThemeRuleEditor::showFault()
{
    const std::optional<recognition::RuleFault> wrong = m_isReadOnly ? std::nullopt : fault();
    m_fault->setVisible(wrong.has_value());
    if (!wrong)
        return;
    //: A link to the line that is wrong.
    const QString link = u"<a href='go'>%1</a>"_s.arg(tr("Go there").toHtmlEscaped());
    m_fault->setText(u"⚠ "_s + presentation::ruletexts::fault(*wrong).toHtmlEscaped() + u' ' + link);
}

void ThemeRuleEditor::goToFault()
{
    const std::optional<recognition::RuleFault> wrong = fault();
    if (!wrong)
        return;
    if (wrong->part == Part::Pattern) {
        m_pattern->setFocus(Qt::OtherFocusReason);
        m_pattern->setCursorPosition(wrong->position - 1);
        return;
    }
    QPlainTextEdit *edit = phrasesIn(wrong->part);
    edit->setFocus(Qt::OtherFocusReason);
    if (wrong->line > 0)
        edit->setTextCursor(QTextCursor(edit->document()->findBlockByNumber(wrong->line - 1)));
}

void ThemeRuleEditor::focusFirst()
{
    m_any->setFocus(Qt::OtherFocusReason);
}

}
