// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerpage.h"

#include <QPointer>

namespace window {

/// What stands beside the text and speaks of the document in front: its facts, outline, notes, links. GUI thread; belongs
/// to one session, and follows whichever page it is shown.
class ReaderPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Null where no document is in front.
    void show(ReaderPage *page);

signals:
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);
    void pageRequested(const QString &key);

protected:
    /// What the page has loaded is shown; without a page, what to do.
    virtual void build() = 0;
    /// What else of the page the panel listens to.
    virtual void listenTo(ReaderPage &) {}

    QPointer<ReaderPage> m_page;
};

}
