// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosehead.h"

#include "mastheadlines.h"
#include "shapewords.h"

#include <core/model/symbol.h>
#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>

namespace structure {

using namespace Qt::StringLiterals;
using model::ProseShape;

namespace {

using Role = HeadLine::Role;

ProseShape shapeOfRow(const QString &row)
{
    return model::proseShapeOfName(row.section(u':', 1));
}

// A document of the United Nations says how it is distributed; its masthead is read by other rules.
bool isOfDocument(const HeadLine &line)
{
    return !distributionIn(line.words).isEmpty() || !originalLanguageIn(line.words).isEmpty();
}

// The symbols of documents; releases have others, and CEDAW/25/017E is a release all the same.
bool isDocumentSymbol(const QString &words)
{
    static const QRegularExpression document(u"^(?:[ASE]|ST|CCPR|CEDAW|CERD|CAT|CRC|CRPD|CMW|CED|HRI|CD|TD|FCCC|HSP|UNEP)/"_s);
    static const QRegularExpression summary(u"^[A-Z]{2,6}/\\d{2}/\\d{1,4}[A-Z]$"_s);
    return document.match(words).hasMatch() && !summary.match(words).hasMatch();
}

// "NAME (ORGANISATION): ", "Q: ".
bool isTurn(const QString &content)
{
    static const QRegularExpression turn(u"^(?:(?:Q|A|QUESTION|ANSWER|Вопрос|Ответ|سؤال|جواب|问|答)|[\\p{Lu}][\\p{Lu}\\p{M}.’' -]{3,50}(?:\\([^)]{1,60}\\))?)(?:\\s?\\[[^]]{1,60}\\])?\\s?[:：]\\s"_s, text::kUnicode);
    return turn.match(content).hasMatch();
}

/// "H.E. Ms. Odalys Brandvik", "Ambassador Brandvik": whom a line names by a title is its speaker.
bool isName(const QString &words)
{
    static const QRegularExpression titled = ShapeWords::leading(u"titled_name"_s, u"[\\s.]{1,2}(?-i:\\p{Lu}|\\p{Lo})"_s);
    return titled.match(words).hasMatch();
}

bool startsLower(const QString &words)
{
    return !words.isEmpty() && words.front().isLower();
}

}

ProseHead::ProseHead(const QList<model::RawParagraph> &blocks)
    : m_lines(headLines(blocks))
{
    for (const HeadLine &line : std::as_const(m_lines)) {
        if (isOfDocument(line) || (line.role == Role::OwnSymbol && isDocumentSymbol(line.words))) {
            m_lines.clear();
            return;
        }
        if (line.role == Role::OwnSymbol && m_symbol.isEmpty())
            m_symbol = line.words;
    }
    m_shape = shapeOfSymbol();
    if (m_shape == ProseShape::None)
        m_shape = shapeOfNames();
    if (m_shape == ProseShape::None)
        m_shape = shapeOfBody(blocks);
    m_title = chosenTitle();
    m_date = chosenDate();
    if (!m_date.isValid() && m_shape != ProseShape::None && !tellsOfEvent())
        m_date = lastLineDate(blocks);
}

void ProseHead::describe(model::ReadText &result) const
{
    model::Record &work = result.work;
    if (m_shape == ProseShape::None || !work.symbol.isEmpty())
        return;
    work.fields.insert(u"document_type"_s, model::proseShapeName(m_shape));
    if (const std::optional<model::Symbol> symbol = model::Symbol::parse(m_symbol)) {
        work.symbol = symbol->display();
        work.symbolKey = symbol->key();
        work.body = model::bodyCode(symbol->body());
    } else if (!m_symbol.isEmpty()) {
        work.fields.insert(u"release"_s, m_symbol);
    }
    if (!work.date.isValid())
        work.date = m_date;
}

ProseShape ProseHead::shapeOfSymbol() const
{
    static const QRegularExpression summary(u"^(?:HRC\\d|[A-Z]{3,6}/?\\d{2}[./]\\d{1,4}[A-Z])"_s);
    if (m_symbol.isEmpty())
        return ProseShape::None;
    return summary.match(m_symbol).hasMatch() ? ProseShape::MeetingSummary : ProseShape::PressRelease;
}

// What a line says by itself counts before what words of a title say; of these, those that no other text has in its title.
ProseShape ProseHead::shapeOfNames() const
{
    for (const HeadLine &line : m_lines) {
        if (line.role == Role::ShapeName)
            return shapeOfRow(line.row);
    }
    for (const HeadLine &line : m_lines) {
        const QString first = line.row.isEmpty() ? QString() : line.row;
        const ProseShape shape = shapeOfRow(first);
        const bool isOpening = !first.isEmpty() && ShapeWords::leading(first, QString()).match(line.words).hasMatch();
        const bool isTelling = shape == ProseShape::ListOfSpeakers || shape == ProseShape::ConceptNote || shape == ProseShape::CallForInputs;
        if (line.role != Role::Text && shape != ProseShape::None && shape != ProseShape::NewsArticle && (isOpening || isTelling || line.role == Role::Setting))
            return shape;
    }
    return ProseShape::None;
}

ProseShape ProseHead::shapeOfBody(const QList<model::RawParagraph> &blocks) const
{
    constexpr qsizetype kLooked = 40;
    constexpr qsizetype kFewest = 3;
    const auto begin = blocks.cbegin();
    const auto end = begin + std::min(blocks.size(), kLooked);
    if (std::count_if(begin, end, [](const model::RawParagraph &block) { return isTurn(block.text.content); }) >= kFewest)
        return ProseShape::Transcript;
    static const QRegularExpression salutation = ShapeWords::leading(u"salutation"_s, u"\\W{0,3}$"_s);
    const bool isSpoken = std::ranges::any_of(m_lines, [](const HeadLine &line) { return salutation.match(line.words).hasMatch(); });
    if (isSpoken)
        return ProseShape::Statement;
    const auto count = [this](Role role) { return std::ranges::count(m_lines, role, &HeadLine::role); };
    if (count(Role::Labelled) >= 2)
        return ProseShape::EventPage;
    const bool isDated = count(Role::Day) > 0 || (hasText() && m_lines.last().date.isValid());
    return hasText() && (count(Role::Author) > 0 || isDated) ? ProseShape::NewsArticle : ProseShape::None;
}

bool ProseHead::tellsOfEvent() const
{
    return m_shape == ProseShape::EventPage || m_shape == ProseShape::Agenda || m_shape == ProseShape::ConceptNote || m_shape == ProseShape::ListOfSpeakers;
}

// "Maritime Rights Wire" or "Africa - Environment" above a headline: a few words with no end of a sentence, where a line that is
// long enough for a headline follows.
bool ProseHead::isSiteName(qsizetype at) const
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
    if (!isPress || next == m_lines.end() || next->role != Role::Words || !next->startsBlock || next->words.size() < 2 * words.size())
        return false;
    const bool isKicker = words.count(u' ') < kFewWords && !ended.match(words).hasMatch()
        && (words != words.toUpper() || words == words.toLower()) && next->words.size() >= std::min(headline, kKickersHeadline);
    return isKicker || (next->words.size() >= headline && name.match(words).hasMatch() && !name.match(next->words).hasMatch());
}

// "Global Water Alliance" above "Webinar", which stands above the title.
bool ProseHead::isOrganiser(qsizetype at) const
{
    static const QRegularExpression name(u"^(?:[\\p{Lu}\\d][\\p{L}\\d.’'-]*\\s?(?:(?:&|of|and|the|for|de|des|du|la|del|y|et)\\s)?){2,6}$"_s, text::kUnicode);
    const bool isAboveKind = at + 1 < m_lines.size() && m_lines.at(at + 1).role == Role::ShapeName && m_lines.at(at + 1).row == u"shape:event-page"_s;
    const bool hasTitle = isAboveKind && std::any_of(m_lines.begin() + at + 2, m_lines.end(), [](const HeadLine &line) { return line.role == Role::Words; });
    return hasTitle && name.match(m_lines.at(at).words).hasMatch();
}

// "Side event – Cities for Rain", "Rivers before the court | Global Water Alliance | News": labels of the kind of page and of the
// site are no words of the title.
QString ProseHead::withoutLabels(QString title) const
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
QString ProseHead::titleFrom(qsizetype at) const
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
        const bool isPart = line.role == Role::Words || (isStatement && isCapital && line.role == Role::Setting);
        const bool goesOn = isOpen || startsLower(line.words) || isWrapped || (isCapital && (isStatement || link.match(line.words).hasMatch()));
        if (!isPart || !goesOn)
            break;
        title += u' ' + line.words;
    }
    return withoutLabels(title);
}

QString ProseHead::chosenTitle() const
{
    const auto isWords = [](const HeadLine &line) { return line.role == Role::Words; };
    // "Statement by …" is the title of a statement, whatever stands above it.
    const auto opensShape = [this, isWords](const HeadLine &line) {
        return m_shape == ProseShape::Statement && line.row == u"shape:statement"_s && line.role != Role::Setting
            && ShapeWords::leading(line.row, QString()).match(line.words).hasMatch();
    };
    auto found = std::ranges::find_if(m_lines, opensShape);
    // "Keynote address" by itself is a label above the title, if one follows.
    static const QRegularExpression open = ShapeWords::trailing(u"title_goes_on"_s, QString());
    if (found != m_lines.end() && found->role == Role::ShapeName && !open.match(found->words).hasMatch()) {
        const auto below = std::find_if(found, m_lines.end(), isWords);
        found = below != m_lines.end() && !isName(below->words) ? below : found;
    }
    // Above a statement stands who speaks, above the page of an event who holds it; a title follows.
    if (found == m_lines.end()) {
        found = std::find_if(m_lines.begin(), m_lines.end(), [this, isWords](const HeadLine &line) { return isWords(line) && !(m_shape == ProseShape::Statement && isName(line.words)); });
        found = found == m_lines.end() ? std::ranges::find_if(m_lines, isWords) : found;
        if (found != m_lines.end() && m_shape == ProseShape::EventPage && isOrganiser(found - m_lines.begin()))
            found = std::find_if(found + 1, m_lines.end(), isWords);
    }
    if (found != m_lines.end() && found->role == Role::Words && isSiteName(found - m_lines.begin()))
        found = std::find_if(found + 1, m_lines.end(), isWords);
    const auto isRole = [](Role role) { return [role](const HeadLine &line) { return line.role == role; }; };
    const bool isNamedByShape = m_shape != ProseShape::NewsArticle && m_shape != ProseShape::PressRelease && m_shape != ProseShape::MeetingSummary;
    if (found == m_lines.end() && isNamedByShape) {
        found = std::ranges::find_if(m_lines, [this](const HeadLine &line) { return line.role == Role::ShapeName && shapeOfRow(line.row) == m_shape; });
    }
    if (found == m_lines.end()) {
        // The longest: "Committee on … Considers the Report of …" is made of the words of bodies too.
        const auto longest = std::ranges::max_element(m_lines, {}, [](const HeadLine &line) { return line.role == Role::Setting ? line.words.size() : 0; });
        found = longest != m_lines.end() && longest->role == Role::Setting ? longest : std::ranges::find_if(m_lines, isRole(Role::ShapeName));
    }
    return found == m_lines.end() ? QString() : titleFrom(found - m_lines.begin());
}

// Published before updated; a year that such a line leaves out is that of the other dates of the head.
QDate ProseHead::ownDate() const
{
    int year = 0;
    for (const HeadLine &line : m_lines)
        year = year == 0 && line.date.isValid() ? line.date.year() : year;
    for (const bool isUpdate : {false, true}) {
        for (const HeadLine &line : m_lines) {
            if (!line.isOwnDate || line.isUpdate != isUpdate || line.role == Role::Words || line.role == Role::Text)
                continue;
            const QDate date = line.date.isValid() ? line.date : dateWithoutYear(line.words, year);
            if (date.isValid())
                return date;
        }
    }
    return {};
}

QDate ProseHead::dayOfText() const
{
    bool isBelowLabel = false;
    for (const HeadLine &line : m_lines) {
        if (line.role == Role::Day && line.date.isValid() && !line.isSpan && !isBelowLabel)
            return line.date;
        static const QRegularExpression label = ShapeWords::leading(u"label"_s, u"\\W{0,3}$"_s);
        isBelowLabel = label.match(line.words).hasMatch() && !line.isOwnDate;
    }
    // "GENEVA (5 March 2025) –", "By …, 8 October 2025", "Press briefing, 7 November 2025".
    const QList<Role> roles {Role::Text, Role::Author, Role::ShapeName, Role::Setting, Role::Words};
    for (const Role role : roles) {
        for (const HeadLine &line : m_lines) {
            if (line.role == role && line.date.isValid() && !line.isSpan)
                return line.date;
        }
    }
    return {};
}

QDate ProseHead::chosenDate() const
{
    const QDate own = ownDate();
    if (own.isValid() || tellsOfEvent() || m_shape == ProseShape::None)
        return own;
    if (const QDate day = dayOfText(); day.isValid())
        return day;
    const auto dated = std::ranges::find_if(m_lines, [](const HeadLine &line) { return line.role == Role::Labelled && line.date.isValid() && !line.isSpan; });
    return dated == m_lines.end() || m_shape == ProseShape::CallForInputs ? QDate() : dated->date;
}

// "Geneva, 5 March 2025" below a statement, "Published on 5 March 2025" below an article.
QDate ProseHead::lastLineDate(const QList<model::RawParagraph> &blocks) const
{
    constexpr qsizetype kLast = 3;
    for (qsizetype at = blocks.size() - 1; at >= std::max<qsizetype>(m_lines.size(), blocks.size() - kLast); --at) {
        const HeadLine line = headLine(blocks.at(at).text.content);
        if (line.role == Role::Day && line.date.isValid() && !line.isSpan)
            return line.date;
    }
    return {};
}

}
