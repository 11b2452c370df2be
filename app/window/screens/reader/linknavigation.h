// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readerview.h"

#include <core/jobs/latestonly.h>
#include <presentation/reader/textloader.h>

class QMenu;

namespace window {

class HintNavigation;
class LinkPreview;

/// Follows the links of a text, and previews what a link or the mark of a note leads to; opens other languages where they carry
/// annotations. Owned by the reader's page.
class LinkNavigation : public QObject
{
    Q_OBJECT

public:
    /// Previews are children of `page`.
    LinkNavigation(presentation::AsyncLibrary &library, const presentation::TextLoader &loader, ReaderView *view, QWidget *page);

    /// Of what is at the pointer, and of the paragraph at the cursor.
    void addActions(QMenu *menu, const ReaderView::Target &target);
    HintNavigation &hints() const { return *m_hints; }
    void hidePreview();

signals:
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);

private:
    void follow(int link, presentation::OpenIn where);
    void preview(const ReaderView::Target &target, const QRect &inViewport);
    void previewLink(const model::LinkRow &row, const QRect &beside);

    presentation::AsyncLibrary &m_library;
    const presentation::TextLoader &m_loader;
    ReaderView *m_view;
    LinkPreview *m_preview; ///< Owned by the page.
    HintNavigation *m_hints; // Owned.
    jobs::LatestOnly m_latest;
};

}
