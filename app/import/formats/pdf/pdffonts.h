// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <QHash>
#include <QString>

#include <map>
#include <string>

namespace formats {

/// Recognises the fonts of a PDF without a mapping to Unicode: no ToUnicode table, and glyph names that are numbers, or none.
/// The text that a program decodes from them may be right or noise. One for each file.
class PdfFonts
{
public:
    /// 0 for a font with a mapping; else the number of the font in the file, from 1.
    int number(QPDFObjectHandle resources, const std::string &name);

private:
    static bool saysLetters(QPDFObjectHandle font);

    std::map<QPDFObjGen, int> m_known;
    int m_count = 0;
};

/// Collects the words decoded from unmapped fonts, and decides which fonts give noise. One for each file.
class UnknownLetters
{
public:
    void learn(int font, const QString &word);
    /// True where the words of a font are no words in any language.
    bool isNoise(int font) const;

private:
    struct Sample {
        qsizetype letters = 0;   ///< Units of all words.
        qsizetype plausible = 0; ///< Of those that look like words or numbers.
        qsizetype latinWords = 0;
        qsizetype withVowels = 0;
    };
    QHash<int, Sample> m_samples;
};

}
