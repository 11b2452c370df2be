// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

#include "aknreader.h"
#include "docxreader.h"
#include "epubreader.h"
#include "htmlreader.h"
#include "markdownreader.h"
#include "odtreader.h"
#include "pdfreader.h"
#include "rtfreader.h"
#include "subtitlereader.h"
#include "textreader.h"

#include <array>

namespace readers {

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
    for (const Reader *reader : kReaders) {
        if (!reader->accepts(input))
            continue;
        base::Result<model::ReadText> result = reader->read(input);
        if (!result)
            return base::failure(result.error());
        return ReadResult{reader->format(), std::move(*result)};
    }
    return base::failure(base::ErrorCode::NotRecognised, input.fileName);
}

}
