// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include <application/packs.h>
#include <output/render/packpages.h>
#include <presentation/shared/pagewords.h>
#include <presentation/shared/printable.h>
#include <window/controls/paperdialogs.h>
#include <window/controls/savedialog.h>

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace window::packprinting {

namespace {

presentation::Printable printablePack(const briefing::Outline &outline)
{
    return {outline.pack.title, u"pack"_s, presentation::packWords,
        [outline](const render::PageWords &words, QPagedPaintDevice &device) { return render::paintPack(outline, words, device); },
        [outline](const render::PageWords &words, const QString &path) { return render::writePackPdf(outline, words, path); }};
}

}

void print(presentation::AsyncLibrary &library, QWidget *parent, const briefing::Outline &outline)
{
    paper::print(library, parent, printablePack(outline));
}

void preview(presentation::AsyncLibrary &, QWidget *parent, const briefing::Outline &outline)
{
    paper::preview(parent, printablePack(outline));
}

void save(presentation::AsyncLibrary &library, QWidget *parent, const briefing::Outline &outline, const QString &ending,
    const std::function<void(const QString &)> &done)
{
    const QString name = u"packSave"_s + ending.at(0).toUpper() + ending.sliced(1);
    const SaveQuestion question {name, QCoreApplication::translate("Printing", "Save Briefing Pack"), outline.pack.title, ending, {}};
    askWhereToSave(parent, library.settings(), question, [&library, parent, outline, done](const QString &path) {
        //: A job: a briefing pack is written to a file.
        library.runner().run<int>(QCoreApplication::translate("Printing", "Writing the pack"), parent,
            [path, outline, words = presentation::packWords()](jobs::JobControl &) { return application::writePack(outline, words, path); },
            [&library, path, done](const base::Result<int> &pages) {
                if (pages)
                    done(path);
                else
                    emit library.failed(pages.error());
            });
    });
}

}
