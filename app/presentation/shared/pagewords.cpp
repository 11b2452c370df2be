// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagewords.h"

#include <presentation/settings/language.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString shown(const char *text)
{
    return QCoreApplication::translate("Printing", text);
}

}

briefing::PageWords pageWords()
{
    briefing::PageWords words;
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
    words.uiLanguage = Language::current();
    return words;
}

briefing::PageWords packWords()
{
    briefing::PageWords words = pageWords();
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
    words.checkSpacing = QCoreApplication::translate("Printing", "Only spacing or punctuation differs from the source.");
    words.checkMoved = QCoreApplication::translate("Printing", "These words stand in another paragraph of the source now.");
    //: Under a quotation that differs from its source: why it is printed nevertheless.
    words.reason = QCoreApplication::translate("Printing", "Printed as it is because: %1");
    return words;
}

}
