// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "normalised.h"

#include <QVarLengthArray>

#include <algorithm>
#include <type_traits>

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

    /// False when `take` ended the walk.
    bool run()
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
                return false;
            at = end;
        }
        return true;
    }

private:
    bool pairs(qsizetype at, qsizetype end)
    {
        while (at < end) {
            const qsizetype next = at + widthAt(at);
            if (!m_take(at, next < end ? next + widthAt(next) : end))
                return false;
            at = next;
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
bool walk(QStringView folded, const Take &take)
{
    return Walker<Take>(folded, take).run();
}

template<typename Unit>
bool isAscii(Unit unit)
{
    return static_cast<std::make_unsigned_t<Unit>>(unit) < 0x80;
}

// Most words of most texts are plain ASCII, and need neither folding tables nor a map back: lower case has the same
// length. Only the stretches between two ASCII separators that hold anything else go the long way, as pieces.
template<typename Unit, typename TakeToken, typename TakePiece>
void walkMixed(const Unit *source, qsizetype size, const TakeToken &takeToken, const TakePiece &takePiece)
{
    QVarLengthArray<Unit, 256> token;
    for (qsizetype at = 0; at < size; ++at) {
        token.clear();
        const qsizetype start = at;
        bool isPlain = true;
        for (; at < size; ++at) {
            const Unit unit = source[at];
            if (!isAscii(unit))
                isPlain = false;
            else if (classOf(static_cast<char32_t>(unit)) != Class::Letter)
                break;
            token.append(unit >= 'A' && unit <= 'Z' ? static_cast<Unit>(unit + 32) : unit);
        }
        const bool goesOn = isPlain ? token.isEmpty() || takeToken(token.constData(), token.size(), start, at)
                                    : takePiece(start, at);
        if (!goesOn)
            return;
    }
}

// False when `take` ended the walk.
template<typename Take>
bool walkPiece(QStringView piece, const Take &take)
{
    const Normalised normalised = normalise(piece);
    const QStringView folded = normalised.folded;
    return walk(folded, [&](qsizetype at, qsizetype end) {
        return take(folded.sliced(at, end - at), normalised.sourceOffsets[at], normalised.sourceOffsets[end]);
    });
}

// For each UTF-16 unit of the decoded text, and one past its end, the byte where its character begins.
QVarLengthArray<int, 256> byteOffsets(QStringView decoded, int firstByte)
{
    QVarLengthArray<int, 256> offsets;
    offsets.reserve(decoded.size() + 1);
    int byte = firstByte;
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
    const auto takeToken = [&take](const char16_t *token, qsizetype size, qsizetype start, qsizetype end) {
        return take(QStringView(token, size), static_cast<int>(start), static_cast<int>(end));
    };
    const auto takePiece = [&take, source](qsizetype start, qsizetype end) {
        return walkPiece(source.sliced(start, end - start), [&take, start](QStringView token, int from, int to) {
            return take(token, static_cast<int>(start) + from, static_cast<int>(start) + to);
        });
    };
    walkMixed(source.utf16(), source.size(), takeToken, takePiece);
}

void forEachWordUtf8(
    QByteArrayView source, const std::function<bool(QByteArrayView token, int start, int end)> &take)
{
    const auto takeToken = [&take](const char *token, qsizetype size, qsizetype start, qsizetype end) {
        return take(QByteArrayView(token, size), static_cast<int>(start), static_cast<int>(end));
    };
    const auto takePiece = [&take, source](qsizetype start, qsizetype end) {
        const QString decoded = QString::fromUtf8(source.sliced(start, end - start));
        const QVarLengthArray<int, 256> bytes = byteOffsets(decoded, static_cast<int>(start));
        return walkPiece(decoded, [&](QStringView token, int from, int to) {
            // Bytes that are no UTF-8 decode to a character of another length; the end of the piece always holds.
            const int bound = static_cast<int>(end);
            return take(token.toUtf8(), std::min(bytes[from], bound), std::min(bytes[to], bound));
        });
    };
    walkMixed(source.data(), source.size(), takeToken, takePiece);
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

QList<Word> wantedWords(QStringView source)
{
    QList<Word> out = words(source);
    if (out.size() > 1 && out.at(out.size() - 2).end == out.constLast().end && isLoneIdeograph(out.constLast().token))
        out.removeLast();
    return out;
}

bool isLoneIdeograph(QStringView token)
{
    const QList<uint> characters = token.toUcs4();
    return characters.size() == 1 && isIdeograph(characters.first());
}

}
