// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorialbrackets.h"

#include <core/text/normalised.h>
#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// An editor's remark is short; words under negotiation need not be.
constexpr qsizetype kLongestRemark = 80;
constexpr qsizetype kLongestLink = 300;

bool isWordSign(QChar sign)
{
    return sign.isLetterOrNumber() && sign.script() != QChar::Script_Han;
}

bool isRemark(const QString &words)
{
    static const QRegularExpression remarks(
        u"^(?:sic\\b.*|(?:emphas[ie]s|italics|underlining) (?:added|in (?:the )?original|supplied|mine|ours)|(?:foot)?notes? omitted|"
        "(?:internal )?(?:citations?|references?) omitted|(?:unofficial |informal |our |courtesy )?translat(?:ion|ed)(?: (?:from|by)\\b.*)?|"
        "original(?: emphasis| in\\b.*|\\s?:.*)?|hereinafter\\b.*|hereafter\\b.*|(?:(?:arabic|chinese|english|french|russian|spanish)(?:,? and |, |/)?)+ only|ibid\\b.*|op\\.? cit\\b.*|"
        "(?:see|cf|id|note|source|refs?|figure|fig|table|annex|photo|image|video|audio|link)(?:$|[:.,].*| (?:also|note|above|below)\\b.*| \\d.*)|"
        "pdf|online|(?:last )?accessed\\b.*|n\\.?d\\.?|inaudible\\b.*|unintelligible|indistinct|applause|laughter|crosstalk|music|pause|silence|"
        "(?:adopted|approved) (?:by|without|at|on|as)\\b.*|recorded vote\\b.*|on the report of\\b.*|without reference to\\b.*|"
        "(?:notre )?traduction|non souligne dans l'original|souligne par\\b.*|notes? de bas de page\\b.*|voir(?: aussi)? .*|adoptee? (?:par|sans|a|le)\\b.*|"
        "traduccion|enfasis (?:anadido|agregado)|vease\\b.*|aprobad[ao] (?:por|sin|en)\\b.*|"
        "так в оригинале|перевод|см\\. .*|принят[аоы]? (?:без|на|в)\\b.*|كذا|ترجمة|انظر .*|原文如此|译文)$"_s,
        text::kUnicode);
    return words.size() <= kLongestRemark && remarks.match(words).hasMatch();
}

bool isCitation(QStringView words)
{
    static const QRegularExpression citation(
        u"^(?:[A-Z]{1,6}(?:/[\\w.()-]+){1,8}\\*{0,3}|(?:\\p{Lu}[\\p{L}.’'-]*(?:,? (?:and|et al\\.?|&|\\p{Lu}[\\p{L}.’'-]*))*,? (?:19|20)\\d\\d[a-z]?(?:[,;:] .*)?)|"
        "(?:paras?|p|pp|art|arts|chap|sect|vol|no|para|pages?)\\.? ?[\\dIVXivx].*|\\S*(?:://|www\\.)\\S*.*|10\\.\\d{4,}/.*)$"_s,
        text::kUnicode);
    return words.size() <= kLongestRemark * 2 && citation.matchView(words).hasMatch();
}

}

bool isEditorialBracket(QStringView content, qsizetype open, qsizetype close)
{
    const QStringView words = content.sliced(open + 1, close - open - 1).trimmed();
    const auto letters = std::ranges::count_if(words.first(std::min<qsizetype>(words.size(), 8)), [](QChar sign) { return sign.isLetter(); });
    // "[…]", "[12]", "[*]", "[a]": nothing to negotiate. A single Chinese sign is a word.
    if (letters == 0 || (words.size() == 1 && words.front().script() != QChar::Script_Han))
        return true;
    // "[T]he", "[dis]agree": a quotation that is fitted into its sentence.
    if (close + 1 < content.size() && isWordSign(content.at(close + 1)) && isWordSign(words.back()))
        return true;
    if (isCitation(words))
        return true;
    return words.size() <= kLongestRemark && isRemark(text::fold(words));
}

bool isPartOfReference(QStringView content, qsizetype open, qsizetype close)
{
    if (open > 0 && content.at(open - 1).isDigit())
        return true;
    // "![", a picture, "[^1]", a footnote of Markdown.
    if ((open > 0 && content.at(open - 1) == u'!') || content.at(open + 1) == u'^')
        return true;
    if (close + 1 >= content.size() || content.at(close + 1) != u'(')
        return false;
    const QStringView behind = content.sliced(close + 2, std::min(content.size() - close - 2, kLongestLink));
    const qsizetype end = behind.indexOf(u')');
    const QStringView address = end < 0 ? behind : behind.first(end);
    return address.startsWith(u"http") || address.startsWith(u"mailto:") || address.startsWith(u'#')
        || (address.contains(u'/') && address.contains(u'.') && !address.contains(u' '));
}

}
