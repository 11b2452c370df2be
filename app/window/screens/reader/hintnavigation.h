// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerview.h"

#include <presentation/reader/textloader.h>

class QMenu;

namespace window {

/// Shows beside the paragraphs of a text where its other languages carry annotations, and opens those. Owned by the reader's
/// page.
class HintNavigation : public QObject
{
    Q_OBJECT

public:
    HintNavigation(const presentation::TextLoader &loader, ReaderView *view, QObject *parent);

    /// For the paragraph at the cursor.
    void addActions(QMenu *menu);
    /// Opens those of the paragraph at the cursor, of several languages the one that is chosen from a menu. Where the paragraph has
    /// none, goes to the next one that has some.
    void open();

signals:
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);

private:
    using Hints = QList<application::AnnotationHint>;

    void show();
    Hints besideCursor() const;
    void openBeside(base::PassageId paragraph, QPoint onScreen, presentation::OpenIn where);
    void popUp(const Hints &hints, QPoint onScreen);
    void addActions(QMenu *menu, const Hints &hints);
    void go(const application::AnnotationHint &hint, presentation::OpenIn where);
    void goToNext();

    const presentation::TextLoader &m_loader;
    ReaderView *m_view;
};

}
