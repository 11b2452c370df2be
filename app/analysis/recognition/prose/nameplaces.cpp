// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameplaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

void NamePlaces::findLines()
{
    static const QRegularExpression mark(u"\\n|(?:^|(?<=\\s))[•▪]\\s|(?<=\\s)\\d{1,2}[.:h]\\d{2}(?:\\s?[–-]\\s?\\d{1,2}[.:h]\\d{2})?\\s(?=\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression isDashed(u"(?:^|[:：])\\s*[–—-]\\s"_s);
    static const QRegularExpression dash(u"(?:^|(?<=\\s))[–—-]\\s(?=\\p{L})"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(u"(?:^|(?<=\\s))(\\d{1,3})[.)]\\s(?=\\p{L})"_s, QRegularExpression::UseUnicodePropertiesOption);
    m_lines = {0};
    for (const QRegularExpressionMatch &match : mark.globalMatch(m_content))
        m_lines.append(int(m_content.at(match.capturedStart()) == u'\n' ? match.capturedEnd() : match.capturedStart()));
    if (isDashed.match(m_content).hasMatch()) {
        for (const QRegularExpressionMatch &match : dash.globalMatch(m_content))
            m_lines.append(int(match.capturedStart()));
    }
    int expected = -1;
    for (const QRegularExpressionMatch &match : number.globalMatch(m_content)) {
        if (match.captured(1).toInt() == expected || match.capturedStart() == 0)
            m_lines.append(int(match.capturedStart()));
        expected = match.captured(1).toInt() + 1;
    }
    for (const QRegularExpressionMatch &match : m_grammar.personLabel.globalMatch(m_content)) {
        const bool begins = match.capturedStart() == 0 || m_content.at(match.capturedStart()).isUpper() || !m_grammar.hasCapitals;
        if (begins)
            m_lines.append(int(match.capturedStart()));
    }
    std::ranges::sort(m_lines);
}

NamePlace NamePlaces::at(int start, int lastPerson) const
{
    static const QRegularExpression mark(u"^\\s*(?:[–—•*·▪-]\\s*)?(?:\\d{1,3}[.)]\\s*)?(?:\\d{1,2}[.:h]\\d{2}(?:\\s?[–-]\\s?\\d{1,2}[.:h]\\d{2})?\\s*)?"_s);
    NamePlace place;
    const auto next = std::ranges::upper_bound(m_lines, start);
    place.lineStart = next == m_lines.begin() ? 0 : *std::prev(next);
    place.lineEnd = next == m_lines.end() ? int(m_content.size()) : *next;
    const QString before = m_content.mid(place.lineStart, start - place.lineStart);
    const qsizetype semicolon = before.lastIndexOf(u';');
    place.itemStart = place.lineStart + int(semicolon + 1);
    const QRegularExpressionMatch marked = mark.match(before.mid(semicolon + 1));
    place.itemStart += int(marked.capturedLength());
    const bool isLater = semicolon >= 0 && lastPerson >= place.lineStart;
    readLead(place, m_content.mid(place.itemStart, start - place.itemStart), !marked.captured().trimmed().isEmpty() || isLater);
    return place;
}

/// What stands before a name in its item: a label, a party and a dash, titles.
void NamePlaces::readLead(NamePlace &place, QString lead, bool isMarked) const
{
    static const QRegularExpression label(u"^[^:：\\n]{2,60}\\s?[:：]\\s*(?:[–—•-]\\s*)?"_s);
    static const QRegularExpression dashed(u"^[^–—\\n]{2,160}?\\s[–—-]\\s+$"_s);
    const QRegularExpressionMatch turn = m_grammar.turnLabel.match(lead);
    const QRegularExpressionMatch labelled = label.match(lead);
    const bool isOrganiser = m_grammar.organiserLabel.match(m_content.mid(place.lineStart, 60)).hasMatch();
    if (labelled.hasMatch()) {
        place.isNamed = m_grammar.personLabel.match(labelled.captured()).hasMatch();
        isMarked = isMarked || place.isNamed || labelled.captured().count(u' ') < 6;
        place.itemStart += int(labelled.capturedLength());
        place.label = labelled.captured().section(u':', 0, 0).section(u'：', 0, 0).trimmed();
        lead = lead.mid(labelled.capturedLength());
    }
    static const QRegularExpression joint(u"^(?:and|et|y|e|и)\\s+"_s);
    const QString bare = isMarked ? QString(lead).remove(m_grammar.titles).remove(joint) : QString(lead).remove(m_grammar.titles);
    // "Q: Good morning, Nguyễn Bảo Vy from the Mekong Wire."
    place.isFirst = bare.trimmed().isEmpty() || (turn.hasMatch() && lead.size() < 40);
    isMarked = isMarked || turn.hasMatch();
    if (!place.isFirst && dashed.match(bare).hasMatch()) {
        const Mention party = m_parties.at(place.itemStart, place.itemStart + int(bare.size()));
        place.isFirst = !party.key.isEmpty() && party.start <= place.itemStart + 4;
        place.party = place.isFirst ? party : Mention();
        isMarked = isMarked || place.isFirst;
    }
    const bool isProse = m_lines.size() < 2 && m_content.trimmed().endsWith(u'.');
    place.isListed = place.isFirst && !isOrganiser && (isMarked || (!isProse && place.lineEnd - place.lineStart < 220));
}

/// A heading in which each longer word has a capital: nothing tells a name there but a title.
bool NamePlaces::isHeading(const NamePlace &place) const
{
    constexpr int kLongestHeading = 400;
    const QString line = m_content.mid(place.lineStart, std::min(kLongestHeading, place.lineEnd - place.lineStart));
    int longer = 0;
    int capitals = 0;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        longer += word.size() > 3;
        capitals += word.size() > 3 && word.front().isUpper();
    }
    return m_grammar.hasCapitals && longer >= 5 && capitals * 10 >= longer * 7 && !line.endsWith(u'.');
}

}
