// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcelist.h"

#include "pagination.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace render {

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

void writeSource(DocumentDraft &draft, int number, const briefing::SourceEntry &source, const PageWords &words, const Typography &typography)
{
    const PassageWriter &writer = draft.writer;
    QTextBlockFormat format = writer.blockFormat(writer.numberMargin());
    format.setBottomMargin(0);
    format.setProperty(kKeepWithNextProperty, true);
    QTextBlockFormat first = format;
    first.setProperty(kAddressProperty, u"[%1]"_s.arg(number));
    QTextCharFormat bold = writer.charFormat();
    bold.setFontWeight(QFont::Bold);
    draft.writeLine(isolated(source.title.isEmpty() ? source.citation : source.title), first, bold);
    if (!source.title.isEmpty())
        draft.writeLine(isolated(source.citation), format, writer.charFormat());

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
    QTextCharFormat muted = writer.charFormat(kSmallSize);
    muted.setForeground(typography.muted);
    QTextBlockFormat last = writer.blockFormat(writer.numberMargin());
    last.setBottomMargin(writer.em());
    if (source.superseded) {
        QTextCharFormat warning = writer.charFormat(kSmallSize);
        warning.setFontWeight(QFont::Bold);
        warning.setForeground(typography.warning);
        draft.writeLine(words.superseded, format, warning);
    }
    draft.writeLine(facts.join(u" · "_s), last, muted);
}

}

void writeSources(DocumentDraft &draft, const briefing::Outline &outline, const PageWords &words, const Typography &typography)
{
    if (outline.sources.isEmpty() && outline.quotations == 0)
        return;
    draft.writeHeading(words.sources, 1, words.sources);
    QTextBlockFormat format = draft.writer.blockFormat();
    QTextCharFormat muted = draft.writer.charFormat(kSmallSize);
    muted.setForeground(typography.muted);
    if (outline.quotations > 0) {
        format.setBottomMargin(1.2 * draft.writer.em());
        const QString line = words.quotationsChecked.arg(outline.quotations).arg(outline.changedQuotations);
        draft.writeLine(line, format, draft.writer.charFormat());
    }
    for (qsizetype index = 0; index < outline.sources.size(); ++index)
        writeSource(draft, int(index) + 1, outline.sources.at(index), words, typography);
    // What others wrote is no text of the United Nations.
    if (std::ranges::none_of(outline.sources, &briefing::SourceEntry::isOfUnitedNations))
        return;
    format.setTopMargin(1.2 * draft.writer.em());
    draft.writeLine(words.unofficial, format, muted);
}

}
