// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <window/controls/listpage.h>

#include <QUndoStack>

class QListView;
class QPushButton;

namespace application {
struct RuleTrial;
}

namespace presentation {
class ThemeRuleModel;
}

namespace window {

class ThemeRuleEditor;
class ThemeRuleTrial;

/// The tab with the rules by which paragraphs are found to be about a theme: the list, beside it the rule that is edited, and under that which
/// paragraphs would get or lose the theme. Saving is one step of undo. Belongs to one library. GUI thread.
class ThemeRulesPage : public ListPage
{
    Q_OBJECT

public:
    /// The rule of `theme` is current, where that is valid.
    ThemeRulesPage(presentation::AsyncLibrary &library, base::RecordId theme, QWidget *parent = nullptr);

    QString key() const override;
    QUndoStack *undoStack() override { return &m_undo; }

private:
    void makeBody();
    void connectEditor();
    void showRule();
    void tryRule();
    void save();
    void discard();
    void remove();
    void askForNew();
    void push(const application::RuleTrial &trial, bool isDeleted);
    void choose(const QString &key);
    /// -1 where none is.
    int currentRow() const;
    void open(const QModelIndex &index) override;
    void restoreCurrent() override;
    void retranslate() override;

    base::RecordId m_theme; ///< That the page was opened for.
    bool m_isThemeShown = false;
    QString m_saved; ///< The key of the rule that was saved last, until one is written.
    presentation::ThemeRuleModel *m_model; // Owned, as all below.
    QListView *m_rows;
    QPushButton *m_new;
    ThemeRuleEditor *m_editor;
    ThemeRuleTrial *m_trial;
    QUndoStack m_undo;
};

}
