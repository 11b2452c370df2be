// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include <presentation/shared/names.h>
#include <presentation/shared/pagewords.h>

using namespace Qt::StringLiterals;

namespace window::printing {

presentation::Printable printable(const presentation::ReaderContent &content)
{
    const render::DocumentContent onPaper {content.work, content.text, content.passages, {}, content.coverLine()};
    const QString name = content.work.symbol.isEmpty() ? presentation::names::record(content.work) : content.work.symbol;
    return {u"%1-%2"_s.arg(name, content.text.language), u"document"_s, presentation::pageWords,
        [onPaper](const render::PageWords &words, QPagedPaintDevice &device) { return render::paintDocument(onPaper, words, device); },
        [onPaper](const render::PageWords &words, const QString &path) { return render::writeDocumentPdf(onPaper, words, path, presentation::chosenPaper()); }};
}

}
