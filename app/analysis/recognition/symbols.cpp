// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "symbols.h"

#include "symboltext.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// Reads symbols by hand, from slash to slash: every paragraph of every file comes through here.
class SymbolReader
{
public:
    explicit SymbolReader(QStringView content)
        : m_content(content)
    {
    }

    QList<FoundSymbol> read()
    {
        QList<FoundSymbol> found;
        qsizetype from = 0;
        while (true) {
            const qsizetype slash = m_content.indexOf(u'/', from);
            if (slash < 0)
                return found;
            from = slash + 1;
            const qsizetype start = organStart(slash);
            if (start < 0)
                continue;
            const qsizetype end = symbolEnd(start, slash);
            if (end < 0)
                continue;
            const std::optional<model::Symbol> symbol = model::Symbol::parse(plain(m_content.mid(start, end - start)));
            if (!symbol)
                continue;
            found.append({*symbol, int(start), int(end), false});
            from = end;
        }
    }

private:
    QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_content.size() ? m_content.at(position) : QChar();
    }

    static bool isUpper(QChar character) { return character >= u'A' && character <= u'Z'; }
    static bool isLower(QChar character) { return character >= u'a' && character <= u'z'; }
    static bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }
    static bool isSign(QChar character) { return isUpper(character) || isLower(character) || isDigit(character); }
    static bool isSpace(QChar character) { return character == u' ' || character == QChar::Nbsp; }

    /// The plain hyphen, the one that no line may break at, and the typographic one.
    static bool isHyphen(QChar character)
    {
        return character == u'-' || character == QChar(0x2011) || character == QChar(0x2010);
    }

    /// The look-alike of a Cyrillic capital, or a null character.
    static QChar latin(QChar character)
    {
        static const QString cyrillic = u"АВСЕНКМОРТХ"_s;
        static const QString look = u"ABCEHKMOPTX"_s;
        const qsizetype index = cyrillic.indexOf(character);
        return index < 0 ? QChar() : look.at(index);
    }

    static QString plain(QStringView text)
    {
        QString result = text.toString();
        for (QChar &character : result) {
            if (isHyphen(character))
                character = u'-';
            else if (character == QChar::Nbsp)
                character = u' ';
        }
        return result;
    }

    static bool isOrgan(const QString &letters)
    {
        static const QSet<QString> organs {u"A"_s, u"S"_s, u"E"_s, u"T"_s, u"ST"_s, u"AT"_s, u"CEDAW"_s, u"CERD"_s,
            u"CAT"_s, u"CCPR"_s, u"CRC"_s, u"CRPD"_s, u"CMW"_s, u"CED"_s, u"HRI"_s, u"DP"_s, u"TD"_s, u"CD"_s,
            u"FCCC"_s, u"NPT"_s, u"ISBA"_s, u"SPLOS"_s, u"CTOC"_s, u"CAC"_s, u"CCW"_s, u"APLC"_s, u"BWC"_s, u"UNEP"_s,
            u"HSP"_s, u"PBC"_s, u"ICCD"_s, u"JIU"_s, u"UNW"_s, u"SAICM"_s, u"CLCS"_s, u"LOS"_s, u"CBD"_s, u"ID"_s,
            u"IDB"_s};
        return organs.contains(letters);
    }

    /// Where the organ's letters before the first slash begin, or -1. Chinese, Arabic and Russian letters may be glued
    /// to them.
    qsizetype organStart(qsizetype slash) const
    {
        qsizetype start = slash;
        while (isUpper(at(start - 1)))
            --start;
        QString letters = m_content.mid(start, slash - start).toString();
        if (letters.isEmpty()) {
            while (!latin(at(start - 1)).isNull())
                letters.prepend(latin(at(--start)));
        }
        if (letters.isEmpty() || !isOrgan(letters))
            return -1;
        const QChar before = at(start - 1);
        if (before == u'/')
            return endsWithSymbolSite(m_content.left(start)) ? start : -1;
        return isSign(before) || before == u'.' ? -1 : start;
    }

    /// The addresses at which the United Nations serve a document by its symbol.
    static bool endsWithSymbolSite(QStringView text)
    {
        if (text.size() > 4 && text.at(text.size() - 4) == u'/')
            text = text.chopped(3); // The language: "en/".
        return text.endsWith(u"undocs.org/") || text.endsWith(u"docs.un.org/");
    }

    /// The end of the symbol that begins at `start`, or -1 where nothing with a number follows the organ.
    qsizetype symbolEnd(qsizetype start, qsizetype slash) const
    {
        qsizetype end = slash;
        int segments = 0;
        bool hasDigit = false;
        while (at(end) == u'/' && segments < 9) {
            const qsizetype next = segmentEnd(end + 1);
            if (next < 0)
                break;
            for (qsizetype position = end + 1; position < next; ++position)
                hasDigit = hasDigit || isDigit(at(position));
            end = next;
            ++segments;
        }
        if (!hasDigit)
            return -1;
        const QStringView body = m_content.mid(start, end - start);
        const bool resolution = body.contains(u"/RES/") || body.contains(u"/DEC/");
        end = suffixEnd(end, resolution);
        return resolution ? letterEnd(end) : end;
    }

    /// One piece between slashes: "57", "L.6", "CN.4", "S-30", "244A-C".
    qsizetype segmentEnd(qsizetype start) const
    {
        if (!isUpper(at(start)) && !isDigit(at(start)))
            return -1;
        qsizetype end = start;
        while (true) {
            while (isSign(at(end)))
                ++end;
            if ((at(end) != u'.' && !isHyphen(at(end))) || !isSign(at(end + 1)))
                return end;
            ++end;
        }
    }

    /// "(1946)", " A (III)", "(Vol.I)", "[A]": what may follow the last piece.
    qsizetype suffixEnd(qsizetype end, bool resolution) const
    {
        qsizetype next = end;
        if (resolution) {
            const qsizetype letter = isSpace(at(next)) ? next + 1 : next;
            const qsizetype bracket = isSpace(at(letter + 1)) ? letter + 2 : letter + 1;
            if (isUpper(at(letter)) && at(bracket) == u'(')
                next = letter + 1;
            if (isSpace(at(next)) && at(next + 1) == u'(')
                ++next;
        }
        if (at(next) == u'(') {
            const qsizetype closed = m_content.indexOf(u')', next);
            if (closed > next && closed - next <= 12
                && isParenthesis(plain(m_content.mid(next + 1, closed - next - 1))))
                end = closed + 1;
        }
        const qsizetype bracket = isSpace(at(end)) ? end + 1 : end;
        if (resolution && at(bracket) == u'[' && isUpper(at(bracket + 1))) {
            const qsizetype closed = m_content.indexOf(u']', bracket);
            if (closed > 0 && closed - bracket <= 7)
                end = closed + 1;
        }
        return end;
    }

    static bool isParenthesis(const QString &inner)
    {
        if (inner == u"SUPP"_s || inner.startsWith(u"Vol."_s))
            return true;
        if (inner.size() == 4 && std::all_of(inner.cbegin(), inner.cend(), isDigit))
            return true;
        QStringView roman = inner;
        if (roman.startsWith(u"ES-"))
            roman = roman.mid(3);
        else if (roman.startsWith(u"S-"))
            roman = roman.mid(2);
        return !roman.isEmpty()
            && std::all_of(roman.cbegin(), roman.cend(), [](QChar sign) { return u"IVXLCDM"_s.contains(sign); });
    }

    /// The letter of a part: "A/RES/57/270 B". A lone "A" before a word is the article of a new sentence.
    qsizetype letterEnd(qsizetype end) const
    {
        if (!isSpace(at(end)) || !isUpper(at(end + 1)))
            return end;
        const QChar letter = at(end + 1);
        qsizetype next = end + 2;
        if (isHyphen(at(next)) && isUpper(at(next + 1)))
            next += 2;
        const bool goesOn = (at(next) == u'.' || isHyphen(at(next))) && isSign(at(next + 1));
        if (isSign(at(next)) || goesOn || u"/'’"_s.contains(at(next)))
            return end;
        const bool word = isSpace(at(next)) && isSign(at(next + 1));
        if (word && (letter == u'A' || letter == u'I')) {
            const QStringView rest = m_content.mid(next + 1);
            return rest.startsWith(u"of ") || rest.startsWith(u"and B") ? next : end;
        }
        return next;
    }

    QStringView m_content;
};

}

QList<FoundSymbol> findSymbols(QStringView content)
{
    const std::optional<SymbolText> mended = mendedSymbols(content);
    if (!mended)
        return SymbolReader(content).read();
    QList<FoundSymbol> found = SymbolReader(mended->text).read();
    for (FoundSymbol &symbol : found) {
        symbol.guessed = std::ranges::any_of(
            mended->guessed, [&symbol](int place) { return place >= symbol.start && place < symbol.end; });
        symbol.start = mended->offsets.at(symbol.start);
        symbol.end = mended->offsets.at(symbol.end - 1) + 1;
    }
    return found;
}

}
