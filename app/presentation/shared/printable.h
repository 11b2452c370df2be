// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <output/render/packpages.h>

#include <functional>

class QPagedPaintDevice;
class QTextDocument;

namespace presentation {

/// What can be put on paper: a document or a briefing pack. The functions keep what they paint; `paint` and `writePdf` may
/// run in a job, `words` is asked on the GUI thread when the user has decided.
struct Printable {
    QString name;       ///< What is printed is called so; the PDF and the printer's queue get their names from it.
    QString objectName; ///< Begins the names of the dialogs: "pack".
    std::function<render::PageWords()> words;
    std::function<int(const render::PageWords &, QPagedPaintDevice &)> paint;
    std::function<base::Result<int>(const render::PageWords &, const QString &path)> writePdf;
};

/// The paper that the user prints on.
briefing::Paper chosenPaper();

/// A document without fixed words. `write` fills it on the thread that paints it, and keeps what it needs.
Printable printableDocument(const QString &name, const QString &objectName, const std::function<void(QTextDocument &)> &write);

}
