// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/comparison.h>
#include <core/jobs/latestonly.h>
#include <window/controls/papertab.h>

#include <QHash>
#include <QSet>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace window {

class EmptyState;

/// A document beside an earlier one, paragraph by paragraph: words struck out and added, what moved, what is new. The earlier
/// one is chosen from the texts that it may be a successor of; switches show and hide kinds of changes; F8 goes to the next
/// change. GUI thread; owned by the tabs.
class ComparePage : public PaperTab
{
    Q_OBJECT

public:
    /// `earlier` may be invalid: the most likely predecessor.
    ComparePage(presentation::AsyncLibrary &library, base::RecordId later, base::RecordId earlier, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("view-split-left-right"); }
    bool isPrintable() const override { return m_texts.has_value(); }

    /// Goes to a change after (1) or before (-1) the one that stands first; from the last to the first.
    void step(int direction);

private:
    void makeLayout();
    void loadPredecessors();
    void compare();
    void fill();
    void fillSwitches();
    void follow(const QUrl &link);
    presentation::Printable printable() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    base::RecordId m_later;
    base::RecordId m_earlier;
    jobs::LatestOnly m_latest;
    QList<model::Record> m_predecessors;
    std::optional<application::ComparedTexts> m_texts;
    QSet<comparison::Change> m_shown;
    QStringList m_changes; ///< Anchors of the rows that F8 stops at.
    qsizetype m_change = -1;
    QLabel *m_heading;
    QComboBox *m_choice;
    QHash<comparison::Change, QToolButton *> m_switches;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTextBrowser *m_view;
};

}
