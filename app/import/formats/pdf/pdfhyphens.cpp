// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfhyphens.h"

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kSoftHyphen(0x00AD);
constexpr QChar kHyphen(0x2010);

bool isHyphen(QChar letter)
{
    return letter == u'-' || letter == kSoftHyphen || letter == kHyphen;
}

// Without the quotes, brackets and stops around it, in lower case.
QString bareWord(QStringView word)
{
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word = word.sliced(1);
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    return word.toString().toLower();
}

}

PdfHyphens::PdfHyphens(const QList<PdfPage> &pages)
{
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines) {
            // The last word may be broken, and the first may be the rest of one.
            for (qsizetype at = 1; at + 1 < line.words.size(); ++at)
                m_words.insert(bareWord(line.words.at(at).content));
        }
    }
    qsizetype joined = 0;
    qsizetype hyphenated = 0;
    for (const PdfPage &page : pages) {
        for (qsizetype at = 1; at < page.lines.size(); ++at) {
            const PdfLine &above = page.lines.at(at - 1);
            const PdfLine &line = page.lines.at(at);
            if (above.words.isEmpty() || line.words.isEmpty()
                || !breaks(above.words.last().content, line.words.first().content))
                continue;
            const Evidence found = evidence(above.words.last().content, line.words.first().content);
            joined += found == Evidence::Joined ? 1 : 0;
            hyphenated += found == Evidence::Hyphenated ? 1 : 0;
        }
    }
    m_breaksWords = joined >= hyphenated;
}

bool PdfHyphens::breaks(QStringView end, QStringView start)
{
    return end.size() > 1 && isHyphen(end.back()) && end.at(end.size() - 2).isLetterOrNumber() && !start.isEmpty()
        && (start.front().isLetterOrNumber());
}

PdfHyphens::Evidence PdfHyphens::evidence(QStringView end, QStringView start) const
{
    const QString left = bareWord(end);
    const QString right = bareWord(start);
    if (m_words.contains(left + right))
        return Evidence::Joined;
    return m_words.contains(left + u'-' + right) ? Evidence::Hyphenated : Evidence::None;
}

bool PdfHyphens::isReal(QStringView end, QStringView start) const
{
    if (end.back() == kSoftHyphen)
        return false;
    // A name, a symbol, a number: nothing that is broken into syllables.
    if (!start.front().isLower() || !end.at(end.size() - 2).isLetter())
        return true;
    switch (evidence(end, start)) {
    case Evidence::Joined:
        return false;
    case Evidence::Hyphenated:
        return true;
    case Evidence::None:
        break;
    }
    // Two whole words make a compound; of a broken word one part at least is no word.
    return !m_breaksWords || (m_words.contains(bareWord(end)) && m_words.contains(bareWord(start)));
}

}
