// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparehead.h"

#include <application/trackedchanges.h>
#include <core/jobs/latestonly.h>
#include <presentation/compare/comparekey.h>
#include <presentation/compare/comparisondocument.h>
#include <window/controls/papertab.h>

#include <optional>

class QStackedWidget;
class QTextBrowser;

namespace window {

class EmptyState;

/// A document beside an earlier one, paragraph by paragraph, in two columns or as one text: words struck out and added, what
/// moved, what is new; or two to four successive texts in columns, each against the one before it. They are chosen from their series
/// or from the whole library. GUI thread; owned by the tabs.
class ComparePage : public PaperTab
{
    Q_OBJECT

public:
    using Documents = presentation::comparekey::Documents;

    ComparePage(presentation::AsyncLibrary &library, const Documents &documents, QWidget *parent = nullptr);

    static QString keyOf(const Documents &documents) { return presentation::comparekey::keyOf(documents); }

    QString key() const override { return keyOf(m_documents); }
    bool answersTo(const QString &asked) const override;
    QString title() const override;
    QString iconName() const override { return QStringLiteral("view-split-left-right"); }
    bool isPrintable() const override { return m_compared.has_value(); }
    bool hasChanges() const override { return m_compared.has_value(); }
    /// Goes to the change after (1) or before (-1) the one that was gone to last; from the last to the first.
    void stepToChange(int direction) override;
    /// Asks for a file, and writes the first and the last text as one with tracked changes.
    void saveChanges() override;

private:
    void makeLayout();
    void connectHead();
    void load();
    void compare();
    void setDocuments(const QList<base::RecordId> &documents);
    void choose(qsizetype place, base::RecordId document);
    void chooseOther(qsizetype place);
    /// Puts the text that the first one follows before it; where the library knows none, asks for it.
    void addEarlier();
    void retranslate();
    void fillHead();
    void fill();
    /// More than two texts in columns.
    bool isSeries() const;
    void writeChanges(const QString &path);
    void follow(const QUrl &link);
    presentation::ComparisonDocument::Layout layoutOfText() const;
    presentation::Printable printable() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Documents m_documents;
    jobs::LatestOnly m_latest;
    jobs::LatestOnly m_adding; ///< One more text, whatever is read anew meanwhile.
    std::optional<application::SeriesNeighbours> m_series; ///< Of the later text; nothing until it is read.
    std::optional<application::ComparedSeries> m_compared;
    QStringList m_changes; ///< Anchors of the rows that stepToChange() stops at.
    qsizetype m_change = -1;
    CompareHead *m_head;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTextBrowser *m_view;
};

}
