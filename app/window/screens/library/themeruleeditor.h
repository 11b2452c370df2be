// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/ruleediting.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace window {

/// The rule of one theme: its phrases, a line each, and its regular expression; what is wrong with it; what can be done with it. Saves nothing
/// itself. GUI thread; owned by the page.
class ThemeRuleEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ThemeRuleEditor(QWidget *parent);

    /// `edited`: what is written, which may differ from what is stored.
    void setRule(const application::RuleEntry &entry, const recognition::ThemeRule &edited, bool isDraft);
    void setReadOnly(bool isReadOnly);
    /// It can be saved: what it would change is known.
    void setCanSave(bool canSave);
    /// What is written, whether it is sound or not.
    recognition::ThemeRule rule() const;
    /// Nothing for a rule that can be tried. A rule without words can be tried: it finds nothing any more.
    std::optional<recognition::RuleFault> fault() const;
    void focusFirst();

signals:
    void edited();
    void saveRequested();
    void discardRequested();
    /// The library's own rule goes; what the program brings holds again.
    void deletionRequested();

private:
    void makeLayout();
    void layOut();
    QPlainTextEdit *makePhrases(const QString &name);
    void retranslate();
    void showState();
    void showFault();
    void goToFault();
    QPlainTextEdit *phrasesIn(recognition::RuleFault::Part part) const;

    application::RuleEntry m_entry;
    bool m_isDraft = false;
    bool m_isReadOnly = false;
    bool m_canSave = false;
    QLabel *m_name; // Owned, as all below.
    QLabel *m_anyLabel;
    QPlainTextEdit *m_any;
    QLabel *m_allLabel;
    QPlainTextEdit *m_all;
    QLabel *m_noneLabel;
    QPlainTextEdit *m_none;
    QLabel *m_patternLabel;
    QLineEdit *m_pattern;
    QLabel *m_hint;
    QLabel *m_fault;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_delete;
};

}
