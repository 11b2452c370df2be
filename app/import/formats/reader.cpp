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

#include <vector>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

struct Format {
    QString name;
    const Reader &reader;
    bool isPlain = false; ///< Its bytes are its words, but for some marks.
};

// From the surest mark to the one that takes anything.
const std::vector<Format> &allFormats()
{
    static const PdfReader pdf;
    static const DocxReader docx;
    static const OdtReader odt;
    static const EpubReader epub;
    static const RtfReader rtf;
    static const AknReader akn;
    static const WebVttReader webVtt;
    static const SrtReader srt;
    static const MarkdownReader markdown;
    static const HtmlReader html;
    static const TextReader text;
    static const std::vector<Format> all{{u"pdf"_s, pdf}, {u"docx"_s, docx}, {u"odt"_s, odt}, {u"epub"_s, epub}, {u"rtf"_s, rtf}, {u"akn"_s, akn},
        {u"webvtt"_s, webVtt, true}, {u"srt"_s, srt, true}, {u"markdown"_s, markdown, true}, {u"html"_s, html, true}, {u"text"_s, text, true}};
    return all;
}

}

base::Result<Extraction> read(const Input &input)
{
    if (input.bytes.trimmed().isEmpty())
        return base::failure(base::ErrorCode::Empty, input.fileName);
    if (isVocabulary(input))
        return base::failure(base::ErrorCode::IsVocabulary, input.fileName);
    for (const Format &format : allFormats()) {
        if (!format.reader.accepts(input))
            continue;
        // What no document of the field reaches is not even begun: its text would have to go through every process whole.
        if (format.isPlain && input.bytes.size() > kLargestPlain)
            return base::failure(base::ErrorCode::TooLarge, input.fileName, u"%1 bytes of text"_s.arg(input.bytes.size()));
        const std::optional<QString> mismatch = contradiction(input, format.name);
        if (mismatch && input.otherContent == OtherContent::Refused)
            return base::failure(base::ErrorCode::OtherContent, input.fileName, *mismatch);
        base::Result<model::ExtractedText> result = format.reader.read(input);
        if (!result)
            return base::failure(result.error().code, input.fileName, result.error().detail);
        result->beliesName = mismatch.has_value();
        return Extraction{format.name, std::move(*result)};
    }
    return base::failure(base::ErrorCode::NotRecognised, input.fileName);
}

}
