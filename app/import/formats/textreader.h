// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "block.h"
#include "reader.h"

namespace formats {

/// Reads plain text: paragraphs between blank lines; documents of the United Nations are
/// recognised by their masthead and their set phrases.
class TextReader : public Reader
{
public:
    QString format() const override;
    bool accepts(const Input &input) const override;
    base::Result<model::ReadText> read(const Input &input) const override;
};

/// The paragraphs of plain text: between blank lines, or a line each where the lines are too long to be broken ones.
QList<Block> plainParagraphs(const QString &text);

}
