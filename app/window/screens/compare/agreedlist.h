// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/compare/agreedlanguagemodel.h>

#include <QListView>

namespace window {

/// The paragraphs in which a wording stands, with their keys and menu: Enter opens one, Ctrl+C copies it with its citation, C
/// compares its document. GUI thread; owned by the page.
class AgreedList : public QListView
{
    Q_OBJECT

public:
    AgreedList(presentation::AgreedLanguageModel &model, bool isReadOnly, QWidget *parent);

    /// The paragraph at the cursor; null: none.
    const application::AgreedPlace *current() const;
    /// The selected paragraphs where there are several, else all that are shown, in their order.
    QList<application::AgreedPlace> chosen() const;
    /// The selected paragraphs, in their order.
    QList<application::AgreedPlace> selected() const;
    /// Whether the paragraph at the cursor is of another document than the words.
    bool canCompare() const;
    /// The first paragraph but the one that the words were taken from.
    void chooseFirst();

public slots:
    /// The selected paragraphs with their citations.
    void copy();
    /// Asks for the comparison of the paragraph at the cursor, where it is of another document.
    void compareCurrent();

signals:
    void openRequested(const application::AgreedPlace &place);
    void compareRequested(const application::AgreedPlace &place);
    void packRequested(const QList<application::AgreedPlace> &places);

private:
    void openCurrent();
    void showContextMenu(const QPoint &position);
    void keyPressEvent(QKeyEvent *event) override;

    presentation::AgreedLanguageModel &m_model;
    bool m_isReadOnly;
};

}
