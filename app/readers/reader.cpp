// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

#include "aknreader.h"

#include <array>

namespace readers {

base::Result<ReadResult> read(const Input &input)
{
    static const AknReader akn;
    static const std::array<const Reader *, 1> kReaders {&akn};

    if (input.bytes.trimmed().isEmpty())
        return base::failure(base::ErrorCode::Empty, input.fileName);
    for (const Reader *reader : kReaders) {
        if (!reader->accepts(input))
            continue;
        base::Result<model::ReadText> text = reader->read(input);
        if (!text)
            return base::failure(text.error());
        return ReadResult {reader->format(), std::move(*text)};
    }
    return base::failure(base::ErrorCode::NotRecognised, input.fileName);
}

}
