// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace readers {

/// Cuts the drawing of a page into what matters for the places of text: numbers, names and operators (ISO 32000-1, 7.2 and
/// 7.3). Strings, arrays and dictionaries are stepped over. qpdf's own tokenizer asks for each byte by a call; a test
/// compares the two. Never fails: what is broken ends or is a word.
class PdfScanner
{
public:
    enum class Kind { End, Number, Name, Word, ArrayStart, Other };
    struct Token {
        Kind kind = Kind::End;
        double number = 0;
        std::string_view text; ///< Of a name, with its slash, and of a word; valid until the next one.
    };

    /// `content` outlives the scanner.
    explicit PdfScanner(std::string_view content);

    Token next();
    /// After the word ID: to behind the EI that ends the picture.
    void skipInlineImage();

private:
    void skipSpace();
    void skipString();
    Token takeName();
    Token takeWord();
    bool endsImage(std::size_t at) const;

    std::string_view m_content;
    std::size_t m_at = 0;
    std::string m_decoded; // A name that is spelt with numbers of characters.
};

}
