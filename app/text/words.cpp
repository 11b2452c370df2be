// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "normalised.h"

#include <QVarLengthArray>

#include <algorithm>

namespace text {

namespace {

enum class Class { Separator, Letter, Ideograph };

// Han, Kana and Hangul write words without spaces, or glue particles to them.
constexpr bool isIdeograph(char32_t letter)
{
    return (letter >= 0x3005 && letter <= 0x3007) || (letter >= 0x3041 && letter <= 0x30FF && letter != 0x30FB)
        || (letter >= 0x3130 && letter <= 0x318F) || (letter >= 0x31F0 && letter <= 0x31FF)
        || (letter >= 0x3400 && letter <= 0x4DBF) || (letter >= 0x4E00 && letter <= 0x9FFF)
        || (letter >= 0x1100 && letter <= 0x11FF) || (letter >= 0xAC00 && letter <= 0xD7A3)
        || (letter >= 0xF900 && letter <= 0xFAFF) || (letter >= 0x20000 && letter <= 0x3FFFF);
}

Class classOf(char32_t letter)
{
    if (letter < 0x80) {
        const bool isWord = (letter >= U'a' && letter <= U'z') || (letter >= U'0' && letter <= U'9')
            || (letter >= U'A' && letter <= U'Z');
        return isWord ? Class::Letter : Class::Separator;
    }
    if (isIdeograph(letter))
        return Class::Ideograph;
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter) ? Class::Letter : Class::Separator;
}

// Walks a folded text; the offsets are units of that text.
template<typename Take>
class Walker
{
public:
    Walker(QStringView folded, const Take &take)
        : m_text(folded)
        , m_take(take)
    {
    }

    void run()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const Class kind = classOf(letterAt(at));
            if (kind == Class::Separator) {
                at += widthAt(at);
                continue;
            }
            qsizetype end = at;
            while (end < m_text.size() && classOf(letterAt(end)) == kind)
                end += widthAt(end);
            const bool goesOn = kind == Class::Letter ? m_take(at, end) : pairs(at, end);
            if (!goesOn)
                return;
            at = end;
        }
    }

private:
    bool pairs(qsizetype at, qsizetype end)
    {
        qsizetype next = at + widthAt(at);
        if (next == end)
            return m_take(at, end);
        while (next < end) {
            const qsizetype after = next + widthAt(next);
            if (!m_take(at, after))
                return false;
            at = next;
            next = after;
        }
        return true;
    }

    int widthAt(qsizetype at) const
    {
        const bool isPair = m_text[at].isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate();
        return isPair ? 2 : 1;
    }

    char32_t letterAt(qsizetype at) const
    {
        return widthAt(at) == 2 ? QChar::surrogateToUcs4(m_text[at], m_text[at + 1]) : m_text[at].unicode();
    }

    QStringView m_text;
    const Take &m_take;
};

template<typename Take>
void walk(QStringView folded, const Take &take)
{
    Walker<Take>(folded, take).run();
}

// Plain ASCII needs neither folding tables nor a map back: lower case has the same length.
template<typename Unit, typename Take>
void walkAscii(const Unit *source, qsizetype size, const Take &take)
{
    QVarLengthArray<Unit, 256> token;
    for (qsizetype at = 0; at < size; ++at) {
        token.clear();
        const qsizetype start = at;
        for (; at < size && classOf(static_cast<unsigned char>(source[at])) == Class::Letter; ++at) {
            const Unit unit = source[at];
            token.append(unit >= 'A' && unit <= 'Z' ? static_cast<Unit>(unit + 32) : unit);
        }
        if (!token.isEmpty() && !take(token.constData(), token.size(), static_cast<int>(start), static_cast<int>(at)))
            return;
    }
}

bool isAscii(QStringView source)
{
    return std::all_of(source.begin(), source.end(), [](QChar unit) { return unit.unicode() < 0x80; });
}

bool isAscii(QByteArrayView source)
{
    return std::all_of(source.begin(), source.end(), [](char unit) { return static_cast<signed char>(unit) >= 0; });
}

// For each UTF-16 unit of the decoded text, and one past its end, the byte where its character begins.
QList<int> byteOffsets(QStringView decoded)
{
    QList<int> offsets;
    offsets.reserve(decoded.size() + 1);
    int byte = 0;
    for (const QChar unit : decoded) {
        offsets.append(byte);
        // A pair of surrogates is four bytes; the second of them counts none.
        if (unit.isHighSurrogate())
            byte += 4;
        else if (!unit.isLowSurrogate())
            byte += unit.unicode() < 0x80 ? 1 : (unit.unicode() < 0x800 ? 2 : 3);
    }
    offsets.append(byte);
    return offsets;
}

}

void forEachWord(QStringView source, const std::function<bool(QStringView token, int start, int end)> &take)
{
    if (isAscii(source)) {
        walkAscii(source.utf16(), source.size(), [&take](const char16_t *token, qsizetype size, int start, int end) {
            return take(QStringView(token, size), start, end);
        });
        return;
    }
    const Normalised normalised = normalise(source);
    const QStringView folded = normalised.folded;
    walk(folded, [&](qsizetype at, qsizetype end) {
        return take(folded.sliced(at, end - at), normalised.sourceOffsets[at], normalised.sourceOffsets[end]);
    });
}

void forEachWordUtf8(QByteArrayView source, const std::function<bool(QByteArrayView token, int start, int end)> &take)
{
    if (isAscii(source)) {
        walkAscii(source.data(), source.size(), [&take](const char *token, qsizetype size, int start, int end) {
            return take(QByteArrayView(token, size), start, end);
        });
        return;
    }
    const QString decoded = QString::fromUtf8(source);
    const QList<int> bytes = byteOffsets(decoded);
    // Bytes that are no UTF-8 decode to a character of another length; the end of the source is a bound that always holds.
    const auto bounded = [size = static_cast<int>(source.size())](int byte) { return std::min(byte, size); };
    forEachWord(decoded, [&](QStringView token, int start, int end) {
        return take(token.toUtf8(), bounded(bytes[start]), bounded(bytes[end]));
    });
}

QList<Word> words(QStringView source)
{
    QList<Word> out;
    forEachWord(source, [&out](QStringView token, int start, int end) {
        out.append(Word {token.toString(), start, end});
        return true;
    });
    return out;
}

}
