// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include <window/controls/paperdialogs.h>
#include <window/screens/reader/printing.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace window::packprinting {

namespace {

presentation::Printable printablePack(const briefing::Outline &outline)
{
    return {outline.pack.title, u"pack"_s, pageWords,
        [outline](const render::PageWords &words, QPagedPaintDevice &device) { return render::paintPack(outline, words, device); },
        [outline](const render::PageWords &words, const QString &path) { return render::writePackPdf(outline, words, path); }};
}

}

render::PageWords pageWords()
{
    render::PageWords words = printing::pageWords();
    //: %1 quotations were compared with their sources, %2 of them differ or have lost their source.
    words.quotationsChecked = QCoreApplication::translate("Printing",
        "Quotations compared with their sources: %1. Of these, changed or without a source: %2.");
    words.checkChanged = QCoreApplication::translate("Printing", "These words differ from the source as it stands now.");
    words.checkMissing = QCoreApplication::translate("Printing", "The source of these words is no longer in the library.");
    words.sourceMissing = QCoreApplication::translate("Printing", "This part is no longer in the library.");
    words.unnamed = QCoreApplication::translate(
        "Printing", "Chatham House Rule: these words may be used, but not the name of who said them.");
    words.withheld = QCoreApplication::translate("Printing", "Words that still need clearance were left out.");
    //: Stands above notes and comments of a pack, which are not words of the United Nations.
    words.ownWords = QCoreApplication::translate("Printing", "Our words");
    words.superseded = QCoreApplication::translate("Printing", "A newer document replaces this one.");
    return words;
}

void print(presentation::AsyncLibrary &library, QWidget *parent, const briefing::Outline &outline)
{
    paper::print(library, parent, printablePack(outline));
}

void preview(presentation::AsyncLibrary &, QWidget *parent, const briefing::Outline &outline)
{
    paper::preview(parent, printablePack(outline));
}

void savePdf(presentation::AsyncLibrary &library, QWidget *parent, const briefing::Outline &outline,
    const std::function<void(const QString &)> &done)
{
    paper::savePdf(library, parent, printablePack(outline), done);
}

}
