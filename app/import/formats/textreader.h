// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader.h"

#include <core/model/extractedtext.h>

namespace formats {

/// Reads plain text: paragraphs between blank lines.
class TextReader : public Reader
{
public:
    bool accepts(const Input &input) const override;
    base::Result<model::ExtractedText> read(const Input &input) const override;
};

/// The paragraphs of plain text: between blank lines, or a line each where the lines are too long to be broken ones.
QList<model::RawParagraph> plainParagraphs(const QString &text);

}
