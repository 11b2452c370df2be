// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namefinder.h"

#include "apposition.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr int kTitles = 60; ///< Titles stand within so many units before a name.

}

QList<model::TextRange> NameFinder::names() const
{
    QList<model::TextRange> found;
    for (const QRegularExpressionMatch &match : m_grammar.name.globalMatch(m_content)) {
        const QList<model::TextRange> parts = withoutMentions({int(match.capturedStart()), int(match.capturedEnd())});
        for (const model::TextRange &part : parts) {
            for (model::TextRange name : partedAtAnd(part)) {
                if (trim(name))
                    found.append(name);
            }
        }
    }
    return found;
}

/// "Viet Nam NGUYEN Huu Trac" is a State and a name.
QList<model::TextRange> NameFinder::withoutMentions(model::TextRange range) const
{
    QList<model::TextRange> parts;
    int start = range.start;
    for (const Mention &mention : m_mentions) {
        if (mention.start >= range.end || mention.end <= start)
            continue;
        if (mention.start > start)
            parts.append({start, mention.start});
        start = std::max(start, mention.end);
    }
    if (start < range.end)
        parts.append({start, range.end});
    return parts;
}

/// "Alfonso Barrón y Gabriel Savino" are two, "Santiago Ramón y Cajal" is one.
QList<model::TextRange> NameFinder::partedAtAnd(const model::TextRange &range) const
{
    static const QRegularExpression joint(u"\\s(?:y|e)\\s(?=\\p{Lu}\\S*\\s(?:(?![ye]\\s)\\p{Ll}{1,4}\\s)*\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString words = range.of(m_content);
    const QRegularExpressionMatch match = words.contains(u" y ") || words.contains(u" e ") ? joint.match(words) : QRegularExpressionMatch();
    const QString head = words.first(std::max<qsizetype>(0, match.capturedStart()));
    if (!match.hasMatch() || std::ranges::count_if(head.split(u' '), [](const QString &word) { return !word.isEmpty() && word.front().isUpper(); }) < 2)
        return {range};
    QList<model::TextRange> parts {{range.start, range.start + int(match.capturedStart())}};
    return parts + partedAtAnd({range.start + int(match.capturedEnd()), range.end});
}

bool NameFinder::isTitled(int start) const
{
    const int from = std::max(0, start - kTitles);
    return m_grammar.titles.match(m_content.mid(from, start - from)).hasMatch();
}

bool NameFinder::isInstitution(const QString &word) const
{
    const QString bare = word.endsWith(u"’s") || word.endsWith(u"'s") ? word.chopped(2) : word;
    return m_grammar.isInstitution(bare);
}

/// A form of address leads to the words: what follows it is a name, whatever else it may mean.
bool NameFinder::isAddressed(int start) const
{
    const int from = std::max(0, start - kTitles);
    return m_grammar.address.match(m_content.mid(from, start - from)).hasMatch();
}

void NameFinder::trimHead(model::TextRange &range) const
{
    const auto skip = [&](qsizetype units) {
        range.start += int(units);
        while (range.start < range.end && (m_content.at(range.start).isSpace() || m_content.at(range.start) == u'.'))
            ++range.start;
    };
    // "Kenyan President William Otieno": the name begins behind the office.
    const QString run = range.of(m_content);
    for (const QRegularExpressionMatch &title : m_grammar.title.globalMatch(run)) {
        const bool isWithin = title.capturedStart() > 0 && title.capturedEnd() + 1 < run.size() && run.at(title.capturedEnd()).isSpace();
        if (isWithin && !isAddressed(range.start))
            range.start = range.end - int(run.size() - title.capturedEnd() - 1);
    }
    skipOffice(range);
    while (range.start < range.end) {
        const QString words = range.of(m_content);
        const QString word = words.section(u' ', 0, 0);
        const QString bare = word.endsWith(u'.') ? word.chopped(1) : word;
        const QRegularExpressionMatch titles = m_grammar.headTitles.match(words);
        const bool isTitleAlone = titles.hasMatch() && titles.capturedLength() > 0 && (titles.capturedLength() == words.size() || words.at(titles.capturedLength() - 1).isSpace() || words.at(titles.capturedLength() - 1) == u'.');
        if (isTitleAlone)
            skip(titles.capturedLength());
        else if (words.startsWith(u"’s ") || words.startsWith(u"'s "))
            skip(2);
        else if (const QRegularExpressionMatch office = m_grammar.headOffice.match(words); office.hasMatch() && !isAddressed(range.start))
            skip(office.capturedLength());
        else if (word.isEmpty() || !word.front().isLetter() || (word.front().isLower() && !word.contains(u'-') && !word.contains(u'’')) || (isInstitution(bare) && !isAddressed(range.start)) || (m_grammar.role.match(bare).capturedLength() == bare.size() && !isAddressed(range.start)))
            skip(std::max<qsizetype>(1, word.size()));
        else
            break;
    }
}

/// "GCH Co-director Duong", "the mayor of Montevideo Carolina Cosse": an office, or the place that it is held for, stands in the
/// same run of capitals.
void NameFinder::skipOffice(model::TextRange &range) const
{
    constexpr qsizetype kPlaceAndName = 3; ///< Words.
    if (isAddressed(range.start))
        return;
    const QString run = range.of(m_content);
    const QString lead = m_content.mid(std::max(0, range.start - kTitles), std::min(kTitles, range.start));
    const QStringList words = run.split(u' ');
    if (words.size() >= kPlaceAndName && m_grammar.placeBefore.match(lead).hasMatch()) {
        const bool isLong = m_grammar.placeHead.match(words.first()).hasMatch() || (m_grammar.hasLinks && words.first().endsWith(u'.'));
        range.start += int(words.first().size()) + 1 + (isLong ? int(words.at(1).size()) + 1 : 0);
        return;
    }
    // "the Special Envoy for Syria Geir Pedersen": a State that a word leads to begins no name.
    static const QRegularExpression leads(u"\\s(?:for|to|in|of|pour|en|au|para|de)\\s$"_s);
    if (words.size() >= kPlaceAndName && leads.match(lead).hasMatch()) {
        const QList<Mention> named = mentionsIn(words.first(), m_grammar.language);
        if (!named.isEmpty() && named.first().kind == model::RecordKind::State && named.first().end == words.first().size()) {
            range.start += int(words.first().size()) + 1;
            return;
        }
    }
    // Most runs hold no office; the nouns of few say so sooner than those of all.
    if (words.size() < 2 || (!m_grammar.leadingRole.match(run).hasMatch() && !m_grammar.stateOffice.match(run).hasMatch()))
        return;
    for (const QRegularExpressionMatch &role : m_grammar.role.globalMatch(run)) {
        const bool isWithin = role.capturedStart() > 0 && role.capturedEnd() + 1 < run.size() && run.at(role.capturedEnd()).isSpace();
        const bool isOffice = m_grammar.leadingRole.match(role.captured()).hasMatch() || m_grammar.stateOffice.match(role.captured()).hasMatch();
        if (isWithin && isOffice)
            range.start = range.end - int(run.size() - role.capturedEnd() - 1);
    }
}

bool NameFinder::trim(model::TextRange &range) const
{
    if (m_grammar.isHan)
        trimSigns(range);
    else if (m_grammar.hasCapitals)
        trimHead(range);
    else
        trimTitles(range);
    trimTail(range);
    while (range.end > range.start && m_content.at(range.end - 1).isSpace())
        --range.end;
    const QStringList words = range.of(m_content).split(u' ', Qt::SkipEmptyParts);
    // “Counting Ma Philo” is the title of something.
    static const QString opening = u"“«„‘\""_s;
    static const QString closing = u"”»“’\""_s;
    const bool isQuoted = range.start > 0 && range.end < m_content.size() && opening.contains(m_content.at(range.start - 1)) && closing.contains(m_content.at(range.end));
    if (words.isEmpty() || isQuoted || (words.size() == 1 && words.first().size() < (m_grammar.isHan ? 2 : 3)))
        return false;
    const bool isOffice = m_grammar.hasCapitals && m_grammar.allOffice.match(range.of(m_content)).hasMatch();
    if (isOffice && !isAddressed(range.start))
        return false;
    if (!m_grammar.hasCapitals)
        return true;
    if (isTitled(range.start))
        return isAddressed(range.start) || !isOfOrganisation(words);
    static const QRegularExpression number(u"\\d\\s*$"_s);
    if (number.match(m_content.mid(std::max(0, range.start - 4), std::min(4, range.start))).hasMatch() && words.size() == 1)
        return false;
    // "Desarrollo Agrario, Territorial y Urbano" are fields.
    if (words.size() == 3 && m_grammar.joinedWord.match(u' ' + words.at(1)).hasMatch() && m_grammar.hasAdjectivesBehind && words.at(1).size() < 3 && words.at(1) != u"de" && words.at(1) != u"da" && words.at(1) != u"di")
        return false;
    const bool hasArticle = m_grammar.articleBefore.match(m_content.mid(std::max(0, range.start - 8), std::min(8, range.start))).hasMatch();
    // "HEAT AT WORK", but "AN BYONG-HO".
    const QString all = range.of(m_content);
    const QStringList inside = words.size() > 2 && all == all.toUpper() ? words.mid(1, words.size() - 2) : QStringList();
    const bool isHeading = std::ranges::any_of(inside, [this](const QString &word) { return m_grammar.smallWord.match(word).hasMatch(); });
    return !hasArticle && !isHeading && !isOrdinary(words) && std::ranges::none_of(words, [&](const QString &word) { return (word.size() > 3 || word.size() == 1 || &word == &words.first()) && isInstitution(word); });
}

/// Without capitals a name begins behind the title that stands among the words: "التقرير السيدة زينب".
void NameFinder::trimTitles(model::TextRange &range) const
{
    for (int at = range.start; at < range.end; ++at) {
        if (at > range.start && !m_content.at(at - 1).isSpace())
            continue;
        const QRegularExpressionMatch titles = m_grammar.headTitles.match(m_content.mid(at, range.end - at));
        if (titles.hasMatch() && titles.captured().endsWith(u' ')) {
            range.start = at + int(titles.capturedLength());
            break;
        }
    }
    // "فقد روى ", "والمفتش" begin no name.
    for (const QRegularExpressionMatch &verb : m_grammar.speechVerb.globalMatch(range.of(m_content))) {
        const int behind = range.start + int(verb.capturedEnd()) + 1;
        if (behind < range.end)
            range.start = std::max(range.start, behind);
    }
    // "السفير عمرو رمضان مندوب مصر": the office behind a name is none of it.
    for (const QRegularExpressionMatch &office : m_grammar.officeBehindName.globalMatch(range.of(m_content))) {
        if (office.capturedStart() > 3) {
            range.end = range.start + int(office.capturedStart()) - 1;
            // "وشكراً السيد الرئيس" thanks nobody by name.
            if (m_grammar.address.match(range.of(m_content).trimmed()).hasMatch())
                range.end = range.start;
            break;
        }
    }
    if (range.of(m_content).startsWith(u"وال"))
        range.start = range.end;
    // "، وخالد النعيمي": the word for "and" is written together with the name.
    static const QRegularExpression joined(u"^و(?!ليد|ائل|فاء|سام|جدي|ديع|حيد|صفي|هيب|ضاح|لاء|داد|جيه|عد|سيم|رد|فيق|صال)\\p{L}{3}"_s);
    const bool isNext = range.start > 1 && isComma(m_content.at(range.start - 2));
    if (isNext && joined.match(range.of(m_content)).hasMatch())
        ++range.start;
}

/// "Sigurjón Þórhallsson Speakers:" ends before the label.
void NameFinder::trimTail(model::TextRange &range) const
{
    const bool isLabel = range.end < m_content.size() && u":："_s.contains(m_content.at(range.end));
    const int space = range.start + int(range.of(m_content).lastIndexOf(u' '));
    // "António Guterres July 8".
    static const QRegularExpression day(u"^\\s\\d{1,4}(?!\\d)"_s);
    const bool isDay = m_grammar.hasCapitals && day.match(m_content.mid(range.end, 6)).hasMatch();
    // "Deputy Secretary-General Jan Eliasson’s briefing".
    static const QRegularExpression possessive(u"(?<=\\p{L}{2})[’']s$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch owned = possessive.match(range.of(m_content)); owned.hasMatch() && m_grammar.language == u"en")
        range.end -= int(owned.capturedLength());
    // "Sumaya Bint El-Hassan de [Jordanie]": a State behind a particle is none of the name.
    if (const QRegularExpressionMatch particle = m_grammar.particleEnd.match(range.of(m_content)); particle.hasMatch() && m_grammar.hasCapitals)
        range.end -= int(particle.capturedLength());
    if ((isLabel || isDay) && space > range.start && isInstitution(m_content.mid(space + 1, range.end - space - 1)))
        range.end = space;
}

/// "President Anchor Peace Foundation" leads to no name.
bool NameFinder::isOfOrganisation(const QStringList &words) const
{
    constexpr qsizetype kFewest = 3;
    return words.size() >= kFewest && std::ranges::any_of(words.mid(1), [this](const QString &word) {
        return isInstitution(word) && m_grammar.organisation.match(word).capturedLength() == word.size();
    });
}

bool NameFinder::isOrdinary(const QStringList &words) const
{
    const auto ordinary = std::ranges::count_if(words, [this](const QString &word) { return m_vocabulary.contains(word.toLower()); });
    return ordinary * 2 > words.size();
}

/// Han has no spaces: the name stands behind the last word for an office and before a form of address, a verb or a particle.
void NameFinder::trimSigns(model::TextRange &range) const
{
    const QString run = range.of(m_content);
    static const QRegularExpression dots(u"[·•‧・]"_s);
    static const QRegularExpression joints(u"[·•‧・-]"_s);
    const qsizetype dot = run.indexOf(dots);
    qsizetype first = 0;
    for (const QRegularExpressionMatch &match : m_grammar.role.globalMatch(run.first(std::max<qsizetype>(0, dot))))
        first = match.capturedEnd();
    for (const QRegularExpressionMatch &match : m_grammar.foreignName.globalMatch(run.first(std::max<qsizetype>(0, dot))))
        first = std::max(first, match.capturedEnd());
    const qsizetype last = std::max<qsizetype>(run.lastIndexOf(joints) + 1, 1);
    qsizetype length = run.size();
    for (const QRegularExpression *ending : {&m_grammar.title, &m_grammar.role, &m_grammar.titles, &m_grammar.speechVerb, &m_grammar.nameStop}) {
        const QRegularExpressionMatch match = ending->match(run, ending == &m_grammar.nameStop ? last + 1 : last);
        if (match.hasMatch())
            length = std::min(length, match.capturedStart());
    }
    range.end = range.start + int(std::max(length, last));
    range.start += int(first);
    range.start += int(m_grammar.calledHead.match(range.of(m_content)).capturedLength());
    range.start += int(m_grammar.headTitles.match(range.of(m_content)).capturedLength());
}

void addVocabulary(const QString &content, QSet<QString> &vocabulary)
{
    static const QRegularExpression small(u"(?<![\\p{L}\\p{N}’'-])\\p{Ll}{3,}(?![\\p{L}’'-])"_s, text::kUnicode);
    for (const QRegularExpressionMatch &match : small.globalMatch(content))
        vocabulary.insert(match.captured());
}

}
