// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "symboltext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr QStringView kCyrillic = u"АВСЕНКМОРТХІЅЈ";
constexpr QStringView kLatin = u"ABCEHKMOPTXISJ";

bool isSlash(QChar sign)
{
    return sign == u'/' || sign == u'∕' || sign == u'⁄' || sign == u'／';
}

/// What a reader does not see: soft hyphens, marks of direction, spaces without width.
bool isUnseen(QChar sign)
{
    const char16_t code = sign.unicode();
    return code == 0x00AD || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF;
}

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isUpper(QChar sign)
{
    return sign >= u'A' && sign <= u'Z';
}

/// Mends one text, step by step; each step keeps the offsets.
class Mender
{
public:
    explicit Mender(QStringView content)
    {
        for (qsizetype position = 0; position < content.size(); ++position) {
            const QChar sign = content.at(position);
            if (isUnseen(sign))
                continue;
            m_mended.text += isSlash(sign) ? QChar(u'/') : sign == u'–' ? QChar(u'-') : sign;
            m_mended.offsets.append(int(position));
        }
        m_mended.offsets.append(int(content.size()));
    }

    SymbolText mended()
    {
        closeUp();
        for (qsizetype slash = m_mended.text.indexOf(u'/'); slash >= 0; slash = m_mended.text.indexOf(u'/', slash + 1)) {
            const qsizetype end = runEnd(slash);
            mendLetters(runStart(slash), end);
            mendFigures(slash, end);
            slash = std::max(slash, end - 1);
        }
        return m_mended;
    }

private:
    QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_mended.text.size() ? m_mended.text.at(position) : QChar();
    }

    /// Takes spaces and ends of lines out of the middle of symbols; one pass, however many there are.
    void closeUp()
    {
        SymbolText closed;
        closed.text.reserve(m_mended.text.size());
        closed.offsets.reserve(m_mended.offsets.size());
        for (qsizetype position = 0; position < m_mended.text.size();) {
            qsizetype end = position;
            while (at(end).isSpace())
                ++end;
            const bool stray = end > position && end - position <= 2
                && isStray(closed.text, QStringView(m_mended.text).mid(end));
            end = std::max(end, position + 1);
            for (; position < end; ++position) {
                if (stray)
                    continue;
                closed.text += at(position);
                closed.offsets.append(m_mended.offsets.at(position));
            }
        }
        closed.offsets.append(m_mended.offsets.last());
        m_mended = closed;
    }

    /// "57/ |33", "HRC/ |RES/", "57 |/33", "L. |6", "A/79/79 |- E/2024/54": nothing else than a symbol goes on here.
    static bool isStray(QStringView before, QStringView rest)
    {
        if (before.isEmpty() || rest.isEmpty())
            return false;
        const QChar last = before.back();
        const QChar next = rest.front();
        if (next == u'-')
            return isDigit(last) && beginsTwin(rest.mid(1, 8).trimmed());
        if (last == u'-')
            return before.size() > 1 && isDigit(before.at(before.size() - 2)) && beginsTwin(rest);
        if (last == u'/')
            return isDigit(next) || beginsSeries(rest);
        if (next == u'/')
            return rest.size() > 1 && isDigit(rest.at(1)) && (isDigit(last) || isUpper(last));
        return last == u'.' && isDigit(next) && endsWithSeries(before);
    }

    /// One document of two bodies: "A/78/842-S/2024/384".
    static bool beginsTwin(QStringView text)
    {
        return text.size() > 2 && text.at(1) == u'/' && isDigit(text.at(2)) && u"ASE"_s.contains(text.at(0));
    }

    static bool beginsSeries(QStringView text)
    {
        return std::ranges::any_of(QStringList {u"RES/"_s, u"DEC/"_s, u"HRC/"_s, u"PRST/"_s, u"CN."_s, u"L."_s, u"Rev."_s,
                                       u"Add."_s, u"Corr."_s},
            [text](const QString &series) { return text.startsWith(series); });
    }

    static bool endsWithSeries(QStringView text)
    {
        return std::ranges::any_of(
            QStringList {u"/L."_s, u"/Rev."_s, u"/Add."_s, u"/Corr."_s, u"/CRP."_s, u"/WP."_s, u"/CN."_s, u"/AC."_s},
            [text](const QString &series) { return text.endsWith(series); });
    }

    static bool isOfRun(QChar sign) { return sign.isLetterOrNumber() || u"/.-()"_s.contains(sign); }

    qsizetype runStart(qsizetype slash) const
    {
        while (slash > 0 && isOfRun(at(slash - 1)))
            --slash;
        return slash;
    }

    qsizetype runEnd(qsizetype slash) const
    {
        while (isOfRun(at(slash)))
            ++slash;
        return slash;
    }

    /// Cyrillic capitals that look Latin, in a run whose other capitals are Latin or look so.
    void mendLetters(qsizetype start, qsizetype end)
    {
        const QStringView run = QStringView(m_mended.text).mid(start, end - start);
        if (run.count(u'/') < 2 || std::ranges::none_of(run, [](QChar sign) { return kCyrillic.contains(sign); }))
            return;
        const bool looksLatin = std::ranges::all_of(run, [](QChar sign) {
            return !sign.isLetter() || sign.unicode() < 0x80 || kCyrillic.contains(sign);
        });
        if (!looksLatin)
            return;
        for (qsizetype position = start; position < end; ++position) {
            if (const qsizetype index = kCyrillic.indexOf(at(position)); index >= 0)
                m_mended.text[position] = kLatin.at(index);
        }
    }

    /// "/RES/57/l2" and "/RES/57/1O": behind the session stands a number.
    void mendFigures(qsizetype slash, qsizetype end)
    {
        const qsizetype series = QStringView(m_mended.text).mid(slash, end - slash).indexOf(u"/RES/");
        if (series < 0)
            return;
        for (qsizetype start = slash + series + 5; start < end;) {
            qsizetype next = start;
            while (next < end && at(next) != u'/')
                ++next;
            const QStringView figures = QStringView(m_mended.text).mid(start, next - start);
            const bool looksLikeFigures = std::ranges::any_of(figures, isDigit)
                && std::ranges::all_of(figures, [](QChar sign) { return isDigit(sign) || u"lIOo"_s.contains(sign); });
            for (qsizetype position = start; looksLikeFigures && position < next; ++position) {
                if (isDigit(at(position)))
                    continue;
                m_mended.text[position] = at(position).toLower() == u'o' ? u'0' : u'1';
                m_mended.guessed.append(int(position));
            }
            start = next + 1;
        }
    }

    SymbolText m_mended;
};

/// One look at each character of a text with a slash; most texts are left alone.
bool needsMending(QStringView content)
{
    constexpr std::array slashes {u'/', u'∕', u'⁄', u'／'};
    if (std::ranges::none_of(slashes, [content](char16_t slash) { return content.contains(slash); }))
        return false;
    bool odd = false;
    QChar before;
    for (qsizetype position = 0; position < content.size(); ++position) {
        const QChar sign = content.at(position);
        const QChar after = position + 1 < content.size() ? content.at(position + 1) : QChar();
        if (sign == u'/') {
            const bool letters = kCyrillic.contains(before) || kCyrillic.contains(after);
            odd = odd || before.isSpace() || after.isSpace() || letters || u"lIOo"_s.contains(after);
        } else if (isSlash(sign)) {
            odd = true;
        } else if (sign.unicode() >= 0xAD && isUnseen(sign)) {
            odd = true;
        } else if (sign == u'.' && after.isSpace() && position + 2 < content.size()
            && isDigit(content.at(position + 2))) {
            odd = true;
        } else if (sign == u'–' || (sign == u'-' && before.isSpace())) {
            odd = true;
        } else if (isDigit(before) && u"lIOo"_s.contains(sign)) {
            odd = true;
        }
        before = sign;
    }
    return odd;
}

}

std::optional<SymbolText> mendedSymbols(QStringView content)
{
    if (!needsMending(content))
        return {};
    return Mender(content).mended();
}

}
