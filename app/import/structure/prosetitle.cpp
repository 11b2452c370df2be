// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosetitle.h"

#include "shapewords.h"

#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>

namespace structure {

using namespace Qt::StringLiterals;
using model::ProseShape;

namespace {

using Role = HeadLine::Role;

/// "H.E. Ms. Odalys Brandvik", "Ambassador Brandvik": whom a line names by a title is its speaker.
bool isName(const QString &words)
{
    static const QRegularExpression titled = ShapeWords::leading(u"titled_name"_s, u"[\\s.]{1,2}(?-i:\\p{Lu}|\\p{Lo})"_s);
    return titled.match(words).hasMatch();
}

/// "Opening statement: Ms. Odalys Brandvik, …": a line of a programme.
bool isSpeakersLabel(const QString &words)
{
    constexpr qsizetype kLongest = 40;
    const qsizetype colon = words.indexOf(u':');
    return colon > 0 && colon < kLongest && isName(words.sliced(colon + 1).trimmed());
}

bool startsLower(const QString &words)
{
    return !words.isEmpty() && words.front().isLower();
}

/// "The Two Gulfs Courier", "La Lettre du lac", "صحيفة ضفاف | بيئة": the name of a newspaper or an agency begins or ends with what it is.
bool isOutlet(const QString &words)
{
    static const QRegularExpression begins = ShapeWords::leading(u"outlet"_s, u"\\s"_s);
    static const QRegularExpression ends = ShapeWords::trailing(u"outlet"_s, QString());
    static const QRegularExpression bar(u"\\s?[|·•｜]\\s?"_s);
    static const QRegularExpression capitals(u"^(?:(?-i:\\p{Lu}|\\p{Lo})[\\p{L}’'.-]*(?:\\s|$)|(?:of|the|and|de|des|du|la|le|les|et|del|los|las|el|y)\\s(?:\\p{Ll}+(?:\\s|$))?)+$"_s, text::kUnicode);
    constexpr qsizetype kMostSpaces = 6;
    const QString name = words.section(bar, 0, 0).trimmed();
    return name.count(u' ') <= kMostSpaces && (begins.match(name).hasMatch() || ends.match(name).hasMatch()) && capitals.match(name).hasMatch();
}

}

ProseTitle::ProseTitle(const QList<HeadLine> &lines, ProseShape shape)
    : m_lines(lines)
    , m_shape(shape)
{
}

// "Maritime Rights Wire" or "Africa - Environment" above a headline: a few words with no end of a sentence, where a line that is
// long enough for a headline follows.
bool ProseTitle::isSiteName(qsizetype at) const
{
    static const QRegularExpression name(u"^(?:[\\p{Lu}\\d][\\p{L}\\d.’'-]*\\s?(?:(?:[-–—/|·&]|of|and|the|de|des|du|la|del|y|et)\\s)?){1,5}$"_s, text::kUnicode);
    static const QRegularExpression ended(u"[.!?…:;,“”«»\"]"_s);
    constexpr qsizetype kHeadline = 40;
    constexpr qsizetype kChineseHeadline = 14;
    constexpr qsizetype kKickersHeadline = 25;
    constexpr qsizetype kFewWords = 4;
    const QString &words = m_lines.at(at).words;
    const bool isPress = m_shape == ProseShape::NewsArticle || m_shape == ProseShape::PressRelease || m_shape == ProseShape::MeetingSummary;
    const qsizetype headline = words.contains(u' ') || words.front().isUpper() || words.front().isLower() ? kHeadline : kChineseHeadline;
    const auto next = std::find_if(m_lines.begin() + at + 1, m_lines.end(), [](const HeadLine &line) { return line.role == Role::Words || line.role == Role::Text; });
    if (!isPress || next == m_lines.end() || next->role != Role::Words || !next->startsBlock || next->words.size() <= words.size())
        return false;
    if (isOutlet(words) && !ended.match(words).hasMatch())
        return true;
    if (next->words.size() < 2 * words.size())
        return false;
    const bool isKicker = words.count(u' ') < kFewWords && !ended.match(words).hasMatch()
        && (words != words.toUpper() || words == words.toLower()) && next->words.size() >= std::min(headline, kKickersHeadline);
    return isKicker || (next->words.size() >= headline && name.match(words).hasMatch() && !name.match(next->words).hasMatch());
}

// "Global Water Alliance" above "Webinar", which stands above the title; "Association of …" above "Ninth Annual Meeting".
bool ProseTitle::isOrganiser(qsizetype at) const
{
    static const QRegularExpression name(u"^(?:[\\p{Lu}\\d][\\p{L}\\d.’'-]*\\s?(?:(?:&|of|and|the|for|de|des|du|la|del|y|et)\\s)?){2,7}$"_s, text::kUnicode);
    const QString &words = m_lines.at(at).words;
    static const QRegularExpression mark(u"[:?!“«„]"_s);
    const bool isNamed = name.match(words).hasMatch();
    if (mark.match(words).hasMatch() || at + 1 >= m_lines.size() || !(isNamed || ShapeWords::leading(u"organisation"_s, QString()).match(words).hasMatch()))
        return false;
    const HeadLine &next = m_lines.at(at + 1);
    const bool isAboveKind = next.role == Role::ShapeName && next.row == u"shape:event-page"_s;
    const bool hasTitle = isAboveKind && std::any_of(m_lines.begin() + at + 2, m_lines.end(), [](const HeadLine &line) { return line.role == Role::Words; });
    const bool isAboveTitle = next.role == Role::Words && next.startsBlock && ShapeWords::of(u"organisation"_s).match(words).hasMatch()
        && !ShapeWords::of(u"organisation"_s).match(next.words).hasMatch();
    return (hasTitle && isNamed) || isAboveTitle;
}

// "HLPF 2025 side event", "ILO conference | Hybrid" above the name of the event: a few words that end with its kind, or, in
// languages that put it first, begin with it; or any line with a kind above a title in marks of quotation.
bool ProseTitle::isKindLine(qsizetype at) const
{
    static const QRegularExpression ends = ShapeWords::trailing(u"shape:event-page"_s, QString());
    static const QRegularExpression begins = ShapeWords::leading(u"shape:event-page"_s, u"(?:\\s(?:de\\s(?:la|l[’'])|del?|du|des|d[’']|в\\sрамках|на))?\\s?(?-i:[\\p{Lu}\\d-]{2,}\\s?){1,2}"_s + u'$');
    static const QRegularExpression opens = ShapeWords::leading(u"shape:event-page"_s, QString());
    static const QRegularExpression quoted(u"^[“«„\"「《‘]"_s);
    static const QRegularExpression bar(u"\\s[|·•]\\s"_s);
    constexpr qsizetype kFewWords = 4;
    const auto next = std::find_if(m_lines.begin() + at + 1, m_lines.end(), [](const HeadLine &line) { return line.role == Role::Words; });
    const bool hasTitle = next != m_lines.end() && next->startsBlock && next - m_lines.begin() <= at + 2;
    const QString words = m_lines.at(at).words.section(bar, 0, 0).trimmed();
    if (!hasTitle || words.contains(u':') || quoted.match(words).hasMatch())
        return false;
    const bool isKind = words.count(u' ') <= kFewWords && (ends.match(words).hasMatch() || begins.match(words).hasMatch());
    const bool isAboveQuoted = quoted.match(next->words).hasMatch() && ShapeWords::of(u"event_kind"_s).match(words).hasMatch();
    // "Side event on the margins of the 58th session", "Table ronde organisée par la Belgique".
    const bool isSetting = opens.match(words).hasMatch() && ShapeWords::of(u"event_setting"_s).match(words).hasMatch();
    return (isKind && next->words.size() > words.size()) || isAboveQuoted || isSetting;
}

// "Side event – Cities for Rain", "Rivers before the court | Global Water Alliance | News": labels of the kind of page and of the
// site are no words of the title.
QString ProseTitle::withoutLabels(QString title) const
{
    static const QRegularExpression mark(u"\\s?(?:[:：|｜]|\\s[–—-])\\s?"_s);
    const QRegularExpressionMatch first = mark.match(title);
    const bool isLong = first.hasMatch() && title.size() - first.capturedEnd() >= 4;
    const bool isKind = isLong && ShapeWords::of(u"shape:event-page"_s).match(title.first(first.capturedStart())).hasMatch();
    if (m_shape == ProseShape::EventPage && isKind && isLabelOfSite(title.first(first.capturedStart())))
        title.remove(0, first.capturedEnd());
    for (qsizetype bar = title.lastIndexOf(u" | "_s); bar > 0 && isLabelOfSite(title.sliced(bar + 3)); bar = title.lastIndexOf(u" | "_s))
        title.truncate(bar);
    return title;
}

// A title goes on in the next line where it cannot end, or where the next cannot begin anything.
QString ProseTitle::titleFrom(qsizetype at) const
{
    static const QRegularExpression open = ShapeWords::trailing(u"title_goes_on"_s, QString());
    static const QRegularExpression link = ShapeWords::leading(u"title_goes_on"_s, u"\\s"_s);
    static const QRegularExpression mark(u"[,،、–—-]$"_s);
    constexpr qsizetype kWholeLine = 45;
    constexpr qsizetype kMostLines = 5;
    QString title = m_lines.at(at).words;
    const bool isStatement = m_shape == ProseShape::Statement && m_lines.at(at).row == u"shape:statement"_s;
    for (qsizetype next = at + 1; next < m_lines.size() && next <= at + kMostLines; ++next) {
        const HeadLine &line = m_lines.at(next);
        const bool isOpen = open.match(title).hasMatch() || mark.match(title).hasMatch();
        const bool isCapital = title == title.toUpper() && title != title.toLower() && line.words == line.words.toUpper();
        const bool isWrapped = !line.startsBlock && m_lines.at(next - 1).words.size() >= kWholeLine;
        // "STATEMENT BY", the speaker, "AT THE", the meeting: a head in capitals, line by line.
        static const QRegularExpression delivered = ShapeWords::leading(u"delivered_by"_s, QString());
        if (line.startsBlock && delivered.match(line.words).hasMatch() && title.count(u' ') >= 2)
            break;
        const bool isPart = line.role == Role::Words || (isStatement && isCapital && line.role == Role::Setting);
        const bool goesOn = isOpen || startsLower(line.words) || isWrapped || (isCapital && (isStatement || link.match(line.words).hasMatch()));
        if (!isPart || !goesOn)
            break;
        title += u' ' + line.words;
    }
    return withoutLabels(title);
}

// "Statement by …" is the title of a statement, whatever stands above it but a line of words that is no name.
ProseTitle::Lines::const_iterator ProseTitle::statementLine() const
{
    static const QRegularExpression open = ShapeWords::trailing(u"title_goes_on"_s, QString());
    static const QRegularExpression name(u"^(?:[\\p{Lu}\\d][\\p{L}\\d.’'-]*\\s?(?:(?:&|of|and|the|for|to|de|des|du|la|del|los|las|y|et)\\s){0,2})+$"_s, text::kUnicode);
    static const QRegularExpression parted(u"[:?!–—“«]"_s);
    constexpr qsizetype kFewestWords = 4;
    if (m_shape != ProseShape::Statement)
        return m_lines.end();
    const auto found = std::ranges::find_if(m_lines, [](const HeadLine &line) {
        return line.row == u"shape:statement"_s && line.role != Role::Setting && !isSpeakersLabel(line.words) && ShapeWords::leading(line.row, QString()).match(line.words).hasMatch();
    });
    if (found == m_lines.end())
        return found;
    if (found != m_lines.begin()) {
        const HeadLine &above = *std::prev(found);
        const bool isTitle = above.role == Role::Words && above.startsBlock && above.words.count(u' ') >= kFewestWords && parted.match(above.words).hasMatch() && !name.match(above.words).hasMatch()
            && !isName(above.words) && !ShapeWords::of(u"event_kind"_s).match(above.words).hasMatch();
        if (isTitle && found->role != Role::ShapeName)
            return std::prev(found);
    }
    // "Keynote address" by itself is a label above the title, if one follows.
    if (found->role != Role::ShapeName || open.match(found->words).hasMatch())
        return found;
    const auto below = std::find_if(found, m_lines.end(), [](const HeadLine &line) { return line.role == Role::Words; });
    return below != m_lines.end() && !isName(below->words) ? below : found;
}

// Above a statement stands who speaks, above the page of an event who holds it, above news the name of the site; a title follows.
ProseTitle::Lines::const_iterator ProseTitle::wordsLine() const
{
    const auto isWords = [](const HeadLine &line) { return line.role == Role::Words; };
    auto found = std::ranges::find_if(m_lines, [this, isWords](const HeadLine &line) { return isWords(line) && !(m_shape == ProseShape::Statement && isName(line.words)); });
    found = found == m_lines.end() ? std::ranges::find_if(m_lines, isWords) : found;
    const bool isOfEvent = m_shape == ProseShape::EventPage || m_shape == ProseShape::Agenda || m_shape == ProseShape::ConceptNote || m_shape == ProseShape::ListOfSpeakers;
    while (found != m_lines.end()) {
        const qsizetype at = found - m_lines.begin();
        const bool isAbove = isSiteName(at) || (isOfEvent && (isOrganiser(at) || isKindLine(at)));
        const auto next = std::find_if(found + 1, m_lines.end(), isWords);
        if (!isAbove || next == m_lines.end())
            break;
        found = next;
    }
    return found;
}

QString ProseTitle::words() const
{
    auto found = statementLine();
    if (found == m_lines.end())
        found = wordsLine();
    const auto isRole = [](Role role) { return [role](const HeadLine &line) { return line.role == role; }; };
    const bool isNamedByShape = m_shape != ProseShape::NewsArticle && m_shape != ProseShape::PressRelease && m_shape != ProseShape::MeetingSummary;
    if (found == m_lines.end() && isNamedByShape) {
        found = std::ranges::find_if(m_lines, [this](const HeadLine &line) { return line.role == Role::ShapeName && model::proseShapeOfName(line.row.section(u':', 1)) == m_shape; });
    }
    if (found == m_lines.end()) {
        // The longest: "Committee on … Considers the Report of …" is made of the words of bodies too.
        const auto longest = std::ranges::max_element(m_lines, {}, [](const HeadLine &line) { return line.role == Role::Setting ? line.words.size() : 0; });
        found = longest != m_lines.end() && longest->role == Role::Setting ? longest : std::ranges::find_if(m_lines, isRole(Role::ShapeName));
    }
    return found == m_lines.end() ? QString() : titleFrom(found - m_lines.begin());
}

}
