// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

#include "contradiction.h"
#include "limits.h"
#include "textreader.h"
#include "vocabularymark.h"

#include <import/formats/akn/aknreader.h>
#include <import/formats/docx/docxreader.h>
#include <import/formats/epub/epubreader.h>
#include <import/formats/html/htmlreader.h>
#include <import/formats/markdown/markdownreader.h>
#include <import/formats/odf/odtreader.h>
#include <import/formats/pdf/pdfreader.h>
#include <import/formats/rtf/rtfreader.h>
#include <import/formats/subtitles/subtitlereader.h>

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

}

base::Result<Extraction> read(const Input &input)
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
        base::Result<model::ExtractedText> result = reader->read(input);
        if (!result)
            return base::failure(result.error());
        result->beliesName = mismatch.has_value();
        return Extraction{reader->format(), std::move(*result)};
    }
    return base::failure(base::ErrorCode::NotRecognised, input.fileName);
}

}
