// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyphnormalisation.h"

#include <algorithm>

namespace formats {

namespace {

// The bullets of the two fonts that word processors take them from; they have no letters of Unicode.
constexpr QChar kSymbolBullet(0xF0B7);
constexpr QChar kDingbatBullet(0xF0A7);

bool runsRightToLeft(QChar letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

// Latin ligatures, Hebrew and Arabic presentation forms: shapes of letters that have code points of their own.
bool isShape(QChar letter)
{
    return (letter >= QChar(0xFB00) && letter <= QChar(0xFDFF)) || (letter >= QChar(0xFE70) && letter <= QChar(0xFEFC));
}

bool isNothing(QChar letter)
{
    return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_PrivateUse
        || letter == QChar::ByteOrderMark || letter == QChar::ReplacementCharacter;
}

}

bool isRightToLeft(QStringView text)
{
    int right = 0;
    int left = 0;
    for (const QChar letter : text) {
        right += runsRightToLeft(letter) ? 1 : 0;
        left += letter.direction() == QChar::DirL ? 1 : 0;
    }
    return right > left;
}

QString normalisedGlyphs(const QString &drawn)
{
    QString plain;
    plain.reserve(drawn.size());
    for (const QChar letter : drawn) {
        if (letter.isSpace())
            plain.append(u' ');
        else if (letter == kSymbolBullet || letter == kDingbatBullet)
            plain.append(u'•');
        else if (isShape(letter))
            plain.append(QString(letter).normalized(QString::NormalizationForm_KC).trimmed());
        else if (!isNothing(letter))
            plain.append(letter);
    }
    return plain;
}

QString mirrored(const QString &drawn)
{
    QString word = drawn;
    std::ranges::reverse(word);
    // Digits and Latin letters run from left to right within the word, and a mark follows its letter.
    const auto isLeftToRight = [](QChar letter) { return letter.isDigit() || letter.direction() == QChar::DirL; };
    for (auto at = word.begin(); at != word.end();) {
        const auto end = std::find_if_not(at, word.end(), isLeftToRight);
        std::reverse(at, end);
        at = end == word.end() ? end : std::next(end);
    }
    for (qsizetype at = 0; at + 1 < word.size(); ++at) {
        if (word.at(at).isMark() && !word.at(at + 1).isMark())
            std::swap(word[at], word[at + 1]);
    }
    return word;
}

}
