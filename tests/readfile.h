// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/reader.h>
#include <import/structure/structuredtext.h>

#include <utility>

/// Bytes to a document in one call, as the import does it.
namespace readfile {

struct ReadFile {
    QString format;
    model::ReadText text;
};

inline base::Result<ReadFile> read(const formats::Input &input)
{
    base::Result<formats::Extraction> extraction = formats::read(input);
    if (!extraction)
        return base::failure(extraction.error());
    base::Result<model::ReadText> text = structure::structuredText(std::move(extraction->text), input.fileName);
    if (!text)
        return base::failure(text.error());
    return ReadFile{extraction->format, std::move(*text)};
}

inline base::Result<model::ReadText> readWith(const formats::Reader &reader, const formats::Input &input)
{
    base::Result<model::ExtractedText> text = reader.read(input);
    if (!text)
        return base::failure(text.error());
    return structure::structuredText(std::move(*text), input.fileName);
}

}
