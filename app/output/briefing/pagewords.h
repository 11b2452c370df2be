// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace briefing {

/// The fixed words of a printed page, translated by the caller ("Page %1 of %2", "Contents", "Sources", ...).
struct PageWords {
    QString pageOf;         ///< With %1 and %2.
    QString contents;
    QString sources;
    QString preparedFor;    ///< With %1.
    QString preparedBy;     ///< With %1.
    QString quotationsChecked; ///< With %1 and %2: checked, changed; may be empty.
    QString checkChanged;   ///< Stands beside a quotation that differs from its source.
    QString checkMissing;   ///< Stands beside a quotation whose source is gone.
    QString checkSpacing;   ///< Stands beside a quotation in which only spacing or punctuation differs.
    QString checkMoved;     ///< Stands beside a quotation whose words stand in another paragraph now.
    QString reason;         ///< With %1: why a quotation stays as it is.
    QString unnamed;        ///< Stands beside words that may be used without the name of who said them.
    QString withheld;       ///< Stands where words were left out that need clearance.
    QString ownWords;       ///< Stands above notes and comments, which are not words of the source.
    QString unofficial;     ///< "Unofficial copies of texts of the United Nations ..."
    QString language;       ///< With %1 and %2: text, original.
    QString languageOnly;   ///< With %1: text, where the original is not known.
    QString superseded;     ///< Stands beside a source that a newer document replaces.
    QString sourceMissing;  ///< Stands where a document, record or note is gone.
    QString imported;       ///< With %1 and %2: date, fingerprint.
    QString uiLanguage;     ///< ISO 639-1: decides the direction of the pages.
    QString printedOn;      ///< With %1: date.

    bool operator==(const PageWords &) const = default;
};

/// English words, for the command line.
PageWords englishPageWords();

/// A day as a page prints it: "10 October 2024" in the language of the pages, with Western digits as in United Nations texts.
QString printedDate(const QDate &date, const QString &language);

/// "Printed on 10 October 2024", today; empty where the words have no such line.
QString printedOn(const PageWords &words);

/// Contents of fewer lines than this only repeat the page that follows.
inline constexpr int kFewestHeadings = 2;

/// The words of a block are not those of its source, or it has lost it.
bool isBroken(const briefing::Block &block);
/// The notices under a block, in bold: that it is broken, or that its speakers have not released it.
QStringList noticesOf(const briefing::Block &block, const PageWords &words);
/// What is known of a source, one line a fact: its citation, its language, when it was imported and its fingerprint; the first
/// is how it is called.
struct SourceLines {
    QString title;
    QStringList lines;  ///< The citation, where the title is not the same.
    QString superseded; ///< Empty for a source that nothing newer replaces.
    QString facts;
};
SourceLines sourceLines(const SourceEntry &source, const PageWords &words);

/// Text between isolates, so that Latin words keep their own brackets within a line of another direction.
QString isolated(const QString &words);
/// "[3] A/HRC/RES/57/12, para. 8".
QString numberedCitation(const Block &block);

}
