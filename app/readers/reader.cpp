// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

#include "aknreader.h"
#include "htmlreader.h"
#include "markdownreader.h"
#include "textreader.h"

#include <array>

namespace readers {

base::Result<ReadResult> read(const Input &input)
{
    static const AknReader akn;
    static const HtmlReader html;
    static const MarkdownReader markdown;
    static const TextReader text;
    // From the surest mark to the one that takes anything.
    static const std::array<const Reader *, 4> kReaders{&akn, &markdown, &html, &text};

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
