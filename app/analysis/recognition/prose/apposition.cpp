// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apposition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// True where the full stop at `at` ends no sentence: of an initial, of "St.", within a number.
bool isAbbreviation(const QString &content, int at)
{
    int start = at;
    while (start > 0 && content.at(start - 1).isLetter())
        --start;
    const bool isShort = at - start <= 2 && at > start && content.at(start).isUpper();
    const bool goesOn = at + 1 < content.size() && !content.at(at + 1).isSpace() && !u"”»\""_s.contains(content.at(at + 1));
    return isShort || goesOn;
}

}

bool isComma(QChar sign)
{
    return u",،，、"_s.contains(sign);
}

/// The mark at which a piece ends.
int Apposition::markAfter(int start, int end) const
{
    int at = start;
    while (at < end) {
        if (const Mention *known = m_parties.knownAt(at); known && known->end > at) {
            at = known->end;
            continue;
        }
        const QChar sign = m_content.at(at);
        const bool isDash = (sign == u'–' || sign == u'—' || sign == u'-' || sign == u'|') && at > start && m_content.at(at - 1).isSpace();
        const bool isStop = isComma(sign) || isDash || u";:؛：；(（)）[!?。•▪\n"_s.contains(sign) || (sign == u'.' && !isAbbreviation(m_content, at));
        const bool isQuote = u"“«\"„「"_s.contains(sign);
        if (isQuote && (m_parties.isOrganisation(std::max(start, at - 24), at) || isNameOfParty(start, at))) {
            do
                ++at;
            while (at < end && !u"”»“」"_s.contains(m_content.at(at)));
            ++at;
            continue;
        }
        if (const int fields = isComma(sign) ? m_parties.fieldsFrom(start, at, end) : -1; fields > at) {
            at = fields;
            continue;
        }
        if (isStop || isQuote)
            break;
        ++at;
    }
    return std::min(at, end);
}

/// "Présidente de « Cités voisines »": what somebody leads, not what somebody wrote.
bool Apposition::isNameOfParty(int start, int quote) const
{
    const QString words = m_content.mid(start, quote - start);
    const QString last = words.trimmed().section(u' ', -1);
    return m_grammar.leadingRole.match(words).hasMatch() && words.endsWith(u' ') && m_grammar.link.match(last + u' ').capturedStart() == 0;
}

int Apposition::endOf(int start, int end) const
{
    int at = markAfter(start, end);
    const bool isLabel = at < end && (m_content.at(at) == u':' || m_content.at(at) == u'：');
    const QString words = m_content.mid(start, at - start);
    const QRegularExpressionMatch address = m_grammar.addressInside.match(words);
    if (address.hasMatch() && address.capturedStart() > 0)
        at = start + int(address.capturedStart());
    for (const QRegularExpressionMatch &stop : m_grammar.leadStop.globalMatch(words.first(at - start))) {
        // "juge" is an office and a verb.
        const bool isRole = stop.capturedStart() == 0 && m_grammar.role.match(words).capturedStart() == 0 && m_grammar.role.match(words).hasMatch();
        if (stop.capturedView().front().isLetter() && !isRole) {
            at = start + int(stop.capturedStart());
            break;
        }
    }
    if (const QRegularExpressionMatch behind = m_grammar.officeEnd.match(words.first(at - start)); behind.hasMatch() && behind.capturedStart() > 0)
        at = start + int(behind.capturedStart());
    static const QRegularExpression label(u"\\s\\p{Lu}\\S*(?:\\s\\p{Ll}+)?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch labelled = label.match(m_content.mid(start, at - start));
    if (isLabel && labelled.hasMatch() && m_grammar.personLabel.match(labelled.captured() + u':').hasMatch())
        at = start + int(labelled.capturedStart());
    at = beforeNextName(start, at, end);
    while (at > start && m_content.at(at - 1).isSpace())
        --at;
    return at;
}

/// "… of Ecuador and Raquel Sánchez, Minister of Transport", "… to the Office Ambassador Ana Ruiz": the piece ends before a name
/// whose office follows, or whose title leads to it.
int Apposition::beforeNextName(int start, int at, int end) const
{
    constexpr int kOffice = 70;
    if (!m_grammar.hasCapitals)
        return at;
    const QString words = m_content.mid(start, at - start);
    static const QRegularExpression pair(u"\\s\\p{Lu}\\p{Ll}+\\s(?:\\p{Ll}{2,3}\\s)?\\p{Lu}"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (!pair.match(words).hasMatch())
        return at;
    static const QRegularExpression two(u"^\\s\\p{Lu}\\p{Ll}+(?:\\s(?:\\p{Ll}{2,3}\\s)?\\p{Lu}[\\p{L}.’-]*)+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QRegularExpressionMatch &title : m_grammar.title.globalMatch(words)) {
        const QString name = words.mid(title.capturedEnd());
        const bool isTitle = title.capturedStart() > 1 && title.capturedView().front().isUpper() && two.match(name).hasMatch() && !m_grammar.role.match(name).hasMatch()
            && !m_parties.knownAt(start + int(title.capturedEnd()) + 1) && !m_parties.isOrganisation(start + int(title.capturedEnd()), at) && !m_grammar.isInstitution(name.trimmed().section(u' ', 0, 0))
            && !m_grammar.joinedWord.match(words.first(title.capturedStart())).hasMatch();
        if (isTitle)
            return start + int(title.capturedStart());
    }
    static const QRegularExpression joint(u"\\s(?:and|to|et|à|y|a|e|и)(?:\\s(?:from|by|with|de|por|par|с|от))?\\s(?=\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QRegularExpressionMatch &match : joint.globalMatch(words)) {
        const QString name = words.mid(match.capturedEnd());
        const QStringList parts = name.split(u' ');
        const bool isName = two.match(u' ' + name).hasMatch() && std::ranges::none_of(parts, [this](const QString &part) { return m_grammar.isInstitution(part); })
            && !m_parties.knownAt(start + int(match.capturedEnd())) && !m_parties.isOrganisation(start + int(match.capturedEnd()), at);
        const QString behind = m_content.mid(at, std::min(end - at, kOffice));
        if (isName && behind.startsWith(u',') && m_grammar.role.match(behind.section(u',', 1, 1)).hasMatch())
            return start + int(match.capturedStart());
    }
    return at;
}

int Apposition::next(int at, int end) const
{
    static const QRegularExpression separator(u"^(?:\\s?[,،，、]{1,2}\\s*|\\s+[–—|-]\\s+|\\s?[:：]\\s+(?=\\p{L}))"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = separator.match(m_content.mid(at, std::min(end - at, 6)));
    return match.hasMatch() ? at + int(match.capturedEnd()) : -1;
}

}
