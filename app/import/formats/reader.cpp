// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

#include "aknreader.h"
#include "cleantext.h"
#include "contradiction.h"
#include "docxreader.h"
#include "epubreader.h"
#include "htmlreader.h"
#include "limits.h"
#include "markdownreader.h"
#include "odtreader.h"
#include "pdfreader.h"
#include "rtfreader.h"
#include "subtitlereader.h"
#include "textreader.h"
#include "vocabularymark.h"

#include <algorithm>
#include <array>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

/// A format whose bytes are its words, but for some marks.
bool isPlain(const QString &format)
{
    static constexpr std::array kPlain {u"text", u"markdown", u"html", u"webvtt", u"srt"};
    return std::ranges::any_of(kPlain, [&format](const char16_t *plain) { return format == QStringView(plain); });
}

// What a person would read; programs of a page are no text.
void remarkWhatIsLeftOut(model::ReadText &text)
{
    constexpr qint64 kMuch = 10; ///< One in so many.
    constexpr qint64 kLittle = 40; ///< Of a text of a few words nothing follows.
    qint64 kept = 0;
    for (const model::Passage &passage : std::as_const(text.passages))
        kept += passage.content.size() + passage.label.size();
    qint64 left = 0;
    for (const model::Dropped &dropped : std::as_const(text.dropped))
        left += dropped.reason == "script"_L1 ? 0 : std::max<qint64>(dropped.characters, dropped.text.size());
    if (left >= kLittle && left * kMuch > left + kept)
        text.text.remarks.append(u"left-out"_s);
}

qint64 charactersOf(const model::ReadText &text)
{
    qint64 count = 0;
    for (const model::Passage &passage : text.passages)
        count += passage.content.size();
    return count;
}

}

base::Result<ReadResult> read(const Input &input)
{
    static const PdfReader pdf;
    static const DocxReader docx;
    static const OdtReader odt;
    static const EpubReader epub;
    static const RtfReader rtf;
    static const AknReader akn;
    static const WebVttReader webVtt;
    static const SrtReader srt;
    static const HtmlReader html;
    static const MarkdownReader markdown;
    static const TextReader text;
    // From the surest mark to the one that takes anything.
    static const std::array<const Reader *, 11> kReaders{
        &pdf, &docx, &odt, &epub, &rtf, &akn, &webVtt, &srt, &markdown, &html, &text};

    if (input.bytes.trimmed().isEmpty())
        return base::failure(base::ErrorCode::Empty, input.fileName);
    if (isVocabulary(input))
        return base::failure(base::ErrorCode::IsVocabulary, input.fileName);
    for (const Reader *reader : kReaders) {
        if (!reader->accepts(input))
            continue;
        // What no document of the field reaches is not even begun: its text would have to go through every process whole.
        if (isPlain(reader->format()) && input.bytes.size() > kLargestPlain)
            return base::failure(base::ErrorCode::TooLarge, input.fileName, u"%1 bytes of text"_s.arg(input.bytes.size()));
        const std::optional<QString> mismatch = contradiction(input, reader->format());
        if (mismatch && input.otherContent == OtherContent::Refused)
            return base::failure(base::ErrorCode::OtherContent, input.fileName, *mismatch);
        base::Result<model::ReadText> result = reader->read(input);
        if (!result)
            return base::failure(result.error());
        cleanCharacters(*result);
        remarkWhatIsLeftOut(*result);
        if (mismatch)
            result->text.remarks.append(u"other-content"_s);
        if (const qint64 characters = charactersOf(*result); characters > kMostCharacters)
            return base::failure(base::ErrorCode::TooLarge, input.fileName, u"%1 characters"_s.arg(characters));
        return ReadResult{reader->format(), std::move(*result)};
    }
    return base::failure(base::ErrorCode::NotRecognised, input.fileName);
}

}
