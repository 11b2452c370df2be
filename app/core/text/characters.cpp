// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "characters.h"

#include <algorithm>
#include <array>

namespace text {

namespace {

// Windows-1252 from 0x80; 0 where it has nothing.
constexpr std::array<char16_t, 32> kWindows1252{u'€', 0, u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š', u'‹', u'Œ', 0, u'Ž',
    0, 0, u'‘', u'’', u'“', u'”', u'•', u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0, u'ž', u'Ÿ'};

/// Builds the clean text, and the map to it.
class Cleaning
{
public:
    explicit Cleaning(QList<int> *offsets)
        : m_offsets(offsets)
    {
    }

    QString run(QStringView source)
    {
        m_text.reserve(source.size());
        for (qsizetype at = 0; at < source.size(); ++at) {
            note();
            const char16_t unit = source.at(at).unicode();
            const bool isPair = QChar::isHighSurrogate(unit) && at + 1 < source.size() && source.at(at + 1).isLowSurrogate();
            if (isPair) {
                takePair(source.sliced(at, 2));
                ++at;
            } else {
                take(QChar::isSurrogate(unit) ? char16_t(QChar::ReplacementCharacter) : cleanUnit(unit));
            }
        }
        note();
        if (m_hasGap && m_text.endsWith(u' '))
            m_text.chop(1);
        if (m_offsets)
            std::ranges::for_each(*m_offsets, [&](int &offset) { offset = std::min(offset, int(m_text.size())); });
        return m_text;
    }

private:
    void note()
    {
        if (m_offsets)
            m_offsets->append(int(m_text.size()));
    }

    void take(char16_t unit)
    {
        if (unit == 0) {
            m_hasGap = true;
            return;
        }
        // What stood between two spaces, or before the first word, leaves no space of its own.
        if (unit == u' ' && m_hasGap && (m_text.isEmpty() || m_text.endsWith(u' ')))
            return;
        m_text.append(QChar(unit));
        m_hasGap = m_hasGap && unit == u' ';
    }

    void takePair(QStringView pair)
    {
        if (isNoncharacter(QChar::surrogateToUcs4(pair.at(0), pair.at(1)))) {
            m_hasGap = true;
            note();
            return;
        }
        m_text.append(pair.at(0));
        note();
        m_text.append(pair.at(1));
        m_hasGap = false;
    }

    QString m_text;
    QList<int> *m_offsets;
    bool m_hasGap = false; ///< Something went since the last character that is no space.
};

}

char16_t cleanUnit(char16_t unit)
{
    if (unit >= 0x20 && unit < 0x7F)
        return unit;
    if (unit < 0x20 || unit == 0x7F)
        return unit >= u'\t' && unit <= u'\r' ? unit : u'\0';
    if (unit < 0xA0)
        return kWindows1252.at(unit - 0x80);
    return (unit >= 0xFDD0 && unit <= 0xFDEF) || unit >= 0xFFFE ? u'\0' : unit;
}

bool isNoncharacter(char32_t character)
{
    return (character & 0xFFFE) == 0xFFFE;
}

bool isClean(QStringView source)
{
    for (qsizetype at = 0; at < source.size(); ++at) {
        const char16_t unit = source.at(at).unicode();
        if (!QChar::isSurrogate(unit)) {
            if (cleanUnit(unit) != unit || unit == 0)
                return false;
        } else if (QChar::isLowSurrogate(unit) || at + 1 == source.size() || !source.at(at + 1).isLowSurrogate()
            || isNoncharacter(QChar::surrogateToUcs4(source.at(at), source.at(at + 1)))) {
            return false;
        } else {
            ++at;
        }
    }
    return true;
}

QString cleaned(QStringView source, QList<int> *offsets)
{
    return Cleaning(offsets).run(source);
}

QStringView beginningOf(QStringView source, qsizetype count)
{
    if (source.size() <= count)
        return source;
    const bool isCut = count > 0 && source.at(count - 1).isHighSurrogate();
    return source.first(isCut ? count - 1 : count);
}

QString withPlainFigures(QString content)
{
    for (QChar &sign : content) {
        if (sign.isDigit() && sign.unicode() > 0x7f)
            sign = QChar(u'0' + sign.digitValue());
    }
    return content;
}

}
