// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The original beside the text: its pages, and what becomes of a scan.
#include "originalpages.h"
#include "readerpageprivate.h"

#include <application/imports.h>
#include <presentation/shared/names.h>

#include <QSplitter>

#include <variant>

namespace window {

void ReaderPage::Private::toggleOriginal()
{
    if (!content.hasText())
        return;
    if (!originalPages) {
        originalPages = new OriginalPages(library, columns);
        originalPages->hide();
        columns->addWidget(originalPages);
        originalPages->setContent(content);
        connect(originalPages, &OriginalPages::passageActivated, view, &ReaderView::goTo);
        connect(originalPages, &OriginalPages::closed, this, &Private::toggleOriginal);
        connect(originalPages, &OriginalPages::readingRequested, this, &Private::readScan);
    }
    const bool isShown = !originalPages->isHidden();
    if (isShown && content.isScan())
        return;
    originalPages->setVisible(!isShown);
    view->setVisible(isShown || !content.isScan());
    if (isShown) {
        view->setFocus();
        return;
    }
    if (columns->sizes().value(1) == 0)
        columns->setSizes({columns->width() / 2, columns->width() / 2});
    originalPages->showPassage(view->currentPassage());
}

// A scan has nothing but its pages.
void ReaderPage::Private::showOriginal()
{
    if (originalPages)
        originalPages->setContent(content);
    const bool isShown = originalPages && !originalPages->isHidden();
    if (content.isScan() && !isShown)
        toggleOriginal();
    else
        view->setVisible(!content.isScan());
}

void ReaderPage::Private::findOnOriginal(const QString &words)
{
    if (originalPages)
        originalPages->find(words);
}

void ReaderPage::Private::readScan()
{
    if (!content.needsRecognition() || !q->isWritable())
        return;
    //: A job: letters are recognised on the pictures of pages. %1 is the document.
    library.runner().run<std::monostate>(ReaderPage::tr("Reading the scan %1").arg(presentation::names::isolated(q->title())), this,
        [library = &library.library(), text = content.text.id](jobs::JobControl &control) { return application::readScan(*library, text, control); },
        [this](const base::Status &done) {
            if (!done && done.error().code != base::ErrorCode::Cancelled)
                emit library.failed(done.error());
        });
}

void ReaderPage::toggleOriginal()
{
    d->toggleOriginal();
}

void ReaderPage::readScan()
{
    d->readScan();
}

}
