// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/dossier.h>
#include <presentation/asynclibrary.h>

#include <QTreeView>

namespace presentation {
class HitModel;
class SearchController;
}

namespace window {

/// The hits of a search under their documents. Enter or a double click opens a tab; Shift with an arrow steps through the
/// hits. GUI thread; owned by the search page.
class HitList : public QTreeView
{
    Q_OBJECT

public:
    explicit HitList(presentation::SearchController &search, QWidget *parent = nullptr);

    bool isEmpty() const;
    /// Shows what the search has found by now; the user who has moved on already stays at that paragraph.
    void showHits();
    /// The user's own notes with these words are known by now.
    void showNotes();
    /// Goes to the next or the previous hit, from document to document, and opens it; the current one where none was opened
    /// yet. False at the end.
    bool step(int by);
    /// Goes to a hit that was opened elsewhere.
    void setOpened(base::PassageId passage);
    void chooseFirst();
    /// The selected paragraphs, else the current document.
    QList<model::DossierItem> dossierItems() const;
    void retranslate();

signals:
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);
    void packRequested(base::RecordId record, const QList<base::PassageId> &passages);
    void stepRequested(int by);
    void dossierRequested(const QList<model::DossierItem> &items);

private:
    presentation::Location locationOf(const QModelIndex &index) const;
    void open(const QModelIndex &index, presentation::OpenIn where);
    void addToPack(const QModelIndex &index);
    void showContextMenu(const QPoint &position);
    void keyPressEvent(QKeyEvent *event) override;

    presentation::SearchController &m_search;
    presentation::HitModel *m_model; // Owned.
    QString m_query; ///< Whose hits are shown.
    bool m_isOpened = false; ///< A hit of this query was opened.
    bool m_hasNotes = false;
    bool m_isShown = false; ///< Hits of this query stand there already.
};

}
