// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include <core/base/names.h>

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace briefing {

namespace {

constexpr std::array kChecks {
    base::Named {Check::Exact, "exact"_L1},
    base::Named {Check::Spacing, "spacing"_L1},
    base::Named {Check::Moved, "moved"_L1},
    base::Named {Check::Changed, "changed"_L1},
    base::Named {Check::SourceMissing, "source-missing"_L1},
    base::Named {Check::NeedsClearance, "needs-clearance"_L1},
};

/// What is kept of a character when only spacing and punctuation may differ: nothing for white space, for what has no
/// width and for signs that part a sentence, one sign for all quotation marks and apostrophes, one for all hyphens and dashes.
/// The rules are written out here, and not those of the search, because a search forgives far more than a quotation may.
char16_t foldedUnit(QChar unit)
{
    if (unit.isSpace())
        return 0;
    switch (unit.unicode()) {
    case 0x00ad: // Soft hyphen.
    case 0x061c: // Arabic letter mark.
    case 0x200b: // Zero width space.
    case 0x200c: // Zero width non-joiner.
    case 0x200d: // Zero width joiner.
    case 0x200e: // Left-to-right mark.
    case 0x200f: // Right-to-left mark.
    case 0x2060: // Word joiner.
    case 0xfeff: // Byte order mark.
        return 0;
    case u'"':
    case u'\'':
    case u'`':
    case 0x00ab: // «
    case 0x00bb: // »
    case 0x00b4: // Acute accent, typed for an apostrophe.
    case 0x02bc: // Modifier letter apostrophe.
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0x2032: // Prime.
    case 0x2033: // Double prime.
    case 0x2039:
    case 0x203a:
    case 0x300c: // Corner brackets of East Asia.
    case 0x300d:
    case 0x300e:
    case 0x300f:
        return u'"';
    case 0x2010: // Hyphen.
    case 0x2011: // No-break hyphen.
    case 0x2012: // Figure dash.
    case 0x2013: // En dash.
    case 0x2014: // Em dash.
    case 0x2015: // Horizontal bar.
    case 0x2212: // Minus.
        return u'-';
    default:
        return unit.unicode();
    }
}

/// A sign that parts a sentence; one between two figures is a part of their number.
bool isPunctuation(const QString &source, qsizetype at)
{
    constexpr QStringView kSigns = u".,;:!?()[]…¡¿·،؛؟。，、；：！？（）";
    if (!kSigns.contains(source.at(at)))
        return false;
    return at == 0 || at + 1 == source.size() || !source.at(at - 1).isDigit() || !source.at(at + 1).isDigit();
}

struct Folded {
    QString text;
    QList<qsizetype> sources; ///< For each unit, and one past the end: its offset in the source.
};

Folded foldForQuotation(const QString &source)
{
    Folded folded;
    folded.text.reserve(source.size());
    for (qsizetype at = 0; at < source.size(); ++at) {
        const char16_t unit = isPunctuation(source, at) ? 0 : foldedUnit(source.at(at));
        if (unit == 0)
            continue;
        folded.text.append(QChar(unit));
        folded.sources.append(at);
    }
    folded.sources.append(source.size());
    return folded;
}

bool isWholeWords(const QString &source, qsizetype start, qsizetype end)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, source);
    const auto isBoundary = [&](qsizetype at) {
        finder.setPosition(at);
        return finder.isAtBoundary();
    };
    return isBoundary(start) && isBoundary(end);
}

/// True where `quote` stands in `source` from word to word: "right" is not a quotation of "rights".
bool standsIn(const QString &quote, const QString &source)
{
    for (qsizetype at = source.indexOf(quote); at >= 0; at = source.indexOf(quote, at + 1)) {
        if (isWholeWords(source, at, at + quote.size()))
            return true;
    }
    return false;
}

bool standsInFolded(const QString &quote, const QString &source)
{
    const Folded needle = foldForQuotation(quote);
    const Folded hay = foldForQuotation(source);
    if (needle.text.isEmpty())
        return true;
    for (qsizetype at = hay.text.indexOf(needle.text); at >= 0; at = hay.text.indexOf(needle.text, at + 1)) {
        const qsizetype last = at + needle.text.size() - 1;
        if (isWholeWords(source, hay.sources.at(at), hay.sources.at(last) + 1))
            return true;
    }
    return false;
}

}

QString checkName(Check check)
{
    return base::nameOf(kChecks, check);
}

Check verify(const QString &quote, const QString &source)
{
    if (source.isEmpty())
        return Check::SourceMissing;
    // Nothing was taken down: what is printed is the source as it stands.
    if (quote.isEmpty() || standsIn(quote, source))
        return Check::Exact;
    return standsInFolded(quote, source) ? Check::Spacing : Check::Changed;
}

}
