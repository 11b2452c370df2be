// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/session.h>
#include <model/hit.h>

#include <QWidget>

class QLabel;
class QModelIndex;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace gui {

class EmptyState;
class FacetPanel;
class HitModel;

/// A tab with the answer to a query: what was understood, facets on the left, hits grouped by document. One query runs
/// at a time; what was typed meanwhile follows it, and an answer that was overtaken is not shown. Belongs to one
/// session.
class SearchPage : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPage(Session &session, QWidget *parent = nullptr);

    void setQuery(const QString &query);
    QString query() const { return m_query; }
    QString title() const;
    void focusResults();

signals:
    void placeRequested(const gui::Place &place, bool inNewTab);
    void packRequested(base::RecordId record, const QList<base::PassageId> &passages);
    /// The query was changed here (a facet), or answered.
    void queryChanged(const QString &query);
    void answered();

private:
    void makeLayout();
    void run();
    void showAnswer(const model::SearchAnswer &answer);
    void showSentence();
    void showState();
    void open(const QModelIndex &index, bool inNewTab);
    void showContextMenu(const QPoint &position);
    QList<base::PassageId> selected() const;
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Session &m_session;
    HitModel *m_model; // Owned.
    QLabel *m_sentence;
    QLabel *m_count;
    QToolButton *m_more;
    FacetPanel *m_facets;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeView *m_hits;
    QString m_query;
    model::SearchAnswer m_answer; ///< Without its hits.
    qsizetype m_shown = 0;
    int m_limit;
    int m_wanted = 0;  ///< Generation of the query that was typed last.
    int m_running = 0; ///< Generation of the query that runs; 0: none.
};

}
