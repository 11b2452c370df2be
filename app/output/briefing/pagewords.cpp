// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagewords.h"

#include <core/text/datewords.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace briefing {

namespace {

constexpr int kShownFingerprint = 12;

/// The language in its own name, as the United Nations print it.
QString languageName(const QString &language)
{
    if (language == "en"_L1)
        return u"English"_s;
    if (language == "es"_L1)
        return u"español"_s;
    if (language == "zh"_L1)
        return u"中文"_s;
    const QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name;
}

}

PageWords englishPageWords()
{
    return {
        .pageOf = u"Page %1 of %2"_s,
        .contents = u"Contents"_s,
        .sources = u"Sources"_s,
        .preparedFor = u"Prepared for %1"_s,
        .preparedBy = u"Prepared by %1"_s,
        .quotationsChecked = u"Quotations checked against their sources: %1. Of these, changed or without a source: %2."_s,
        .checkChanged = u"These words differ from the source as it stands now."_s,
        .checkMissing = u"The source of these words is no longer in the library."_s,
        .checkSpacing = u"Only spacing or punctuation differs from the source."_s,
        .checkMoved = u"These words stand in another paragraph of the source now."_s,
        .reason = u"Printed as it is because: %1"_s,
        .unnamed = u"Chatham House Rule: these words may be used, but not the name of who said them."_s,
        .withheld = u"Words that still need clearance were left out."_s,
        .ownWords = u"Our words"_s,
        .unofficial = u"Unofficial copies of texts of the United Nations. Only the documents issued by the United Nations are "
                      "authentic."_s,
        .language = u"Language: %1, original: %2"_s,
        .languageOnly = u"Language: %1"_s,
        .superseded = u"A newer document replaces this one."_s,
        .sourceMissing = u"This part is no longer in the library."_s,
        .imported = u"imported %1, SHA-256 %2"_s,
        .uiLanguage = u"en"_s,
        .printedOn = u"Printed %1"_s,
    };
}

QString printedDate(const QDate &date, const QString &language)
{
    if (!date.isValid())
        return {};
    static const QStringList kUnLanguages {u"ar"_s, u"en"_s, u"es"_s, u"fr"_s, u"ru"_s, u"zh"_s};
    if (kUnLanguages.contains(language))
        return text::dateWords(date, language);
    const QString month = QLocale(language).monthName(date.month());
    return u"%1 %2 %3"_s.arg(date.day()).arg(month).arg(date.year());
}

QString printedOn(const PageWords &words)
{
    return words.printedOn.isEmpty() ? QString() : words.printedOn.arg(printedDate(QDate::currentDate(), words.uiLanguage));
}

bool isBroken(const briefing::Block &block)
{
    return block.quotation.check == Check::SourceMissing || block.quotation.check == Check::Changed;
}

QStringList noticesOf(const briefing::Block &block, const PageWords &words)
{
    QStringList notices;
    if (isBroken(block)) {
        const QString &missing = block.quotation.text.isEmpty() ? words.sourceMissing : words.checkMissing;
        notices.append(block.quotation.check == Check::Changed ? words.checkChanged : missing);
    } else if (block.quotation.check == Check::Spacing) {
        notices.append(words.checkSpacing);
    } else if (block.quotation.check == Check::Moved) {
        notices.append(words.checkMoved);
    }
    if (block.attribution == model::Attribution::ChathamHouse)
        notices.append(words.unnamed);
    else if (block.attribution == model::Attribution::NeedsClearance)
        notices.append(words.withheld);
    if (!block.reason.isEmpty() && block.quotation.check != Check::Exact)
        notices.append(words.reason.arg(isolated(block.reason)));
    return notices;
}

SourceLines sourceLines(const SourceEntry &source, const PageWords &words)
{
    SourceLines found;
    found.title = source.title.isEmpty() ? source.citation : source.title;
    if (!source.title.isEmpty())
        found.lines.append(source.citation);
    if (source.superseded)
        found.superseded = words.superseded;
    QStringList facts;
    if (!source.symbol.isEmpty() && !source.citation.contains(source.symbol))
        facts.append(isolated(source.symbol));
    const QString language = languageName(source.language);
    facts.append(source.originalLanguage.isEmpty()
            ? words.languageOnly.arg(isolated(language))
            : words.language.arg(isolated(language), isolated(languageName(source.originalLanguage))));
    if (!source.imported.isEmpty()) {
        const QString date = printedDate(QDate::fromString(source.imported, Qt::ISODate), words.uiLanguage);
        facts.append(words.imported.arg(date, isolated(source.sha256.first(qMin(kShownFingerprint, source.sha256.size())))));
    }
    found.facts = facts.join(u" · "_s);
    return found;
}

QString isolated(const QString &words)
{
    return words.isEmpty() ? words : QChar(0x2068) + words + QChar(0x2069);
}

QString numberedCitation(const Block &block)
{
    const QString citation = isolated(block.quotation.source);
    return block.quotation.sourceNumber > 0 ? u"[%1] %2"_s.arg(block.quotation.sourceNumber).arg(citation) : citation;
}

}
