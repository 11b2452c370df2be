// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparehead.h"

#include <application/trackedchanges.h>
#include <core/jobs/latestonly.h>
#include <presentation/compare/comparisondocument.h>
#include <window/controls/papertab.h>

#include <optional>

class QStackedWidget;
class QTextBrowser;

namespace window {

class EmptyState;

/// A document beside an earlier one, paragraph by paragraph, in two columns or as one text: words struck out and added, what
/// moved, what is new. Both are chosen from their series or from the whole library. GUI thread; owned by the tabs.
class ComparePage : public PaperTab
{
    Q_OBJECT

public:
    struct Documents {
        base::RecordId later;
        base::RecordId earlier; ///< Invalid: the most likely predecessor.
        QString language;       ///< The one that is wanted, where both have it; may be empty.
    };

    ComparePage(presentation::AsyncLibrary &library, const Documents &documents, QWidget *parent = nullptr);

    /// "compare/57/51/fr"; an invalid `later` for the key of another page.
    static Documents documentsOf(const QString &key);
    static QString keyOf(const Documents &documents);

    QString key() const override { return keyOf(m_documents); }
    bool answersTo(const QString &asked) const override;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("view-split-left-right"); }
    bool isPrintable() const override { return m_texts.has_value(); }
    bool hasChanges() const override { return m_texts.has_value(); }
    /// Goes to the change after (1) or before (-1) the one that was gone to last; from the last to the first.
    void stepToChange(int direction) override;
    /// Asks for a file, and writes both texts as one with tracked changes.
    void saveChanges() override;

private:
    void makeLayout();
    void connectHead();
    void load();
    void compare();
    void choose(CompareHead::Side side, base::RecordId document);
    void chooseOther(CompareHead::Side side);
    void retranslate();
    void fillHead();
    void fill();
    void writeChanges(const QString &path);
    void follow(const QUrl &link);
    presentation::ComparisonDocument::Layout layoutOfText() const;
    presentation::Printable printable() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Documents m_documents;
    jobs::LatestOnly m_latest;
    std::optional<application::SeriesNeighbours> m_series; ///< Of the later text; nothing until it is read.
    std::optional<application::ComparedTexts> m_texts;
    QStringList m_changes; ///< Anchors of the rows that stepToChange() stops at.
    qsizetype m_change = -1;
    CompareHead *m_head;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTextBrowser *m_view;
};

}
