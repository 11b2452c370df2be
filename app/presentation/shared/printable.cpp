// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printable.h"

#include <application/preferences.h>
#include <core/base/files.h>

#include <QPdfWriter>
#include <QTextDocument>

namespace presentation {

briefing::Paper chosenPaper()
{
    return briefing::paperOfName(application::preferences::packs().paper);
}

Printable printableDocument(const QString &name, const QString &objectName, const std::function<void(QTextDocument &)> &write)
{
    const auto paint = [write](const render::PageWords &, QPagedPaintDevice &device) {
        QTextDocument document;
        write(document);
        document.print(&device);
        return document.pageCount();
    };
    const auto writePdf = [paint](const render::PageWords &words, const QString &path) -> base::Result<int> {
        int pages = 0;
        TRY_VOID(base::writeFile(path, [&](QIODevice &device) -> base::Status {
            QPdfWriter writer(&device);
            writer.setPageLayout(render::pageLayout(chosenPaper()));
            pages = paint(words, writer);
            return base::ok();
        }));
        return pages;
    };
    return {name, objectName, [] { return render::PageWords {}; }, paint, writePdf};
}

}
