// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include <presentation/settings/language.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace window::printing {

namespace {

QString shown(const char *text)
{
    return QCoreApplication::translate("Printing", text);
}

}

render::PageWords pageWords()
{
    render::PageWords words;
    //: Foot of a page: its number and the number of pages.
    words.pageOf = shown(QT_TRANSLATE_NOOP("Printing", "Page %1 of %2"));
    words.contents = shown(QT_TRANSLATE_NOOP("Printing", "Contents"));
    words.sources = shown(QT_TRANSLATE_NOOP("Printing", "Sources"));
    words.preparedFor = shown(QT_TRANSLATE_NOOP("Printing", "Prepared for %1"));
    words.preparedBy = shown(QT_TRANSLATE_NOOP("Printing", "Prepared by %1"));
    words.unofficial = shown(QT_TRANSLATE_NOOP("Printing",
        "Unofficial copies of texts of the United Nations, for information only. Source: United Nations."));
    //: The language of a text and the language in which it was drafted.
    words.language = shown(QT_TRANSLATE_NOOP("Printing", "%1; original: %2"));
    words.languageOnly = u"%1"_s;
    //: A date, and the fingerprint of a file.
    words.imported = shown(QT_TRANSLATE_NOOP("Printing", "imported on %1, SHA-256 %2"));
    words.printedOn = shown(QT_TRANSLATE_NOOP("Printing", "Printed on %1"));
    words.uiLanguage = presentation::Language::current();
    return words;
}

presentation::Printable printable(const presentation::ReaderContent &content)
{
    const render::DocumentContent onPaper {content.work, content.text, content.passages, {}, content.coverLine()};
    const QString name = content.work.symbol.isEmpty() ? presentation::names::record(content.work) : content.work.symbol;
    return {u"%1-%2"_s.arg(name, content.text.language), u"document"_s, pageWords,
        [onPaper](const render::PageWords &words, QPagedPaintDevice &device) { return render::paintDocument(onPaper, words, device); },
        [onPaper](const render::PageWords &words, const QString &path) { return render::writeDocumentPdf(onPaper, words, path); }};
}

}
