// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <QHash>
#include <QString>

#include <map>
#include <string>

namespace formats {

/// Tells the fonts of a PDF that do not say which letters their shapes are: no table of Unicode, and names of shapes that are
/// numbers, or none. What a program makes of their codes may be right or may be noise; only the text tells. One for each file.
class PdfFonts
{
public:
    /// 0 for a font that says its letters; else the number of the font in the file, from 1.
    int number(QPDFObjectHandle resources, const std::string &name);

private:
    static bool saysLetters(QPDFObjectHandle font);

    std::map<QPDFObjGen, int> m_known;
    int m_count = 0;
};

/// Collects what fonts without letters seem to say, and tells which of them say something. One for each file.
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
