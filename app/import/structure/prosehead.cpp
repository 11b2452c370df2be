// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosehead.h"

#include "mastheadlines.h"
#include "prosetitle.h"
#include "shapewords.h"

#include <core/model/symbol.h>
#include <core/text/ordinals.h>
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
    m_title = ProseTitle(m_lines, m_shape).words();
    m_date = chosenDate();
    if (!m_date.isValid() && m_shape != ProseShape::None)
        m_date = tellsOfEvent() ? paperDate(blocks) : lastLineDate(blocks);
    if (!m_date.isValid() && (m_shape == ProseShape::PressRelease || m_shape == ProseShape::MeetingSummary))
        m_date = dateOfSession();
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

// "Geneva, 5 March 2025" below a statement, "Published on 5 March 2025" below an article, "[Delivered by …, 30 September 2025]".
QDate ProseHead::lastLineDate(const QList<model::RawParagraph> &blocks) const
{
    static const QRegularExpression bracket(u"^[\\[(（].*[\\])）][.。]?$"_s);
    static const QRegularExpression delivered = ShapeWords::leading(u"delivered_by"_s, QString());
    constexpr qsizetype kLast = 3;
    constexpr qsizetype kLongest = 320;
    constexpr qsizetype kTail = 6;
    for (qsizetype at = blocks.size() - 1; at >= std::max<qsizetype>(1, blocks.size() - kLast); --at) {
        const QString words = blocks.at(at).text.content.trimmed();
        const HeadLine line = headLine(words);
        const bool isBelowHead = at >= m_lines.size();
        if (isBelowHead && line.role == Role::Day && line.date.isValid() && !line.isSpan)
            return line.date;
        const bool isNote = words.size() <= kLongest && (bracket.match(words).hasMatch() || delivered.match(words).hasMatch());
        const QList<WrittenDate> dates = isNote ? writtenDates(words) : QList<WrittenDate>();
        if (!dates.isEmpty() && !dates.last().isSpan && words.size() - dates.last().end <= kTail)
            return dates.last().date;
    }
    return {};
}

// "Provisional agenda (as at 12 May 2025)" further down a page: the paper's own day.
QDate ProseHead::paperDate(const QList<model::RawParagraph> &blocks) const
{
    constexpr qsizetype kLongest = 90;
    for (const model::RawParagraph &block : blocks) {
        if (block.text.content.size() > kLongest)
            continue;
        const HeadLine line = headLine(block.text.content);
        const bool isOfEvent = line.row == u"shape:event-page";
        if (line.isOwnDate && line.date.isValid() && !line.isSpan && !isOfEvent && line.role != Role::Text)
            return line.date;
    }
    return {};
}

// "Tuesday, 25 November" of a release of the eightieth session: a session of the General Assembly begins in September, so that its
// number tells the year.
QDate ProseHead::dateOfSession() const
{
    static const QRegularExpression assembly(u"(?:General Assembly|Assemblée générale|Asamblea General)|^GA/"_s);
    static const QRegularExpression session(u"([\\p{L}\\d-]+(?:[\\s-]\\p{L}+)?)\\s(?:session|período de sesiones)"_s, text::kUnicode | QRegularExpression::CaseInsensitiveOption);
    constexpr int kFirstYear = 1945;
    constexpr int kSeptember = 9;
    const bool isOfAssembly = std::ranges::any_of(m_lines, [](const HeadLine &line) { return assembly.match(line.words).hasMatch(); });
    int number = 0;
    for (const HeadLine &line : m_lines) {
        const QString words = session.match(line.words).captured(1);
        number = number == 0 && line.role != Role::Text ? text::ordinalIn(words) : number;
    }
    if (!isOfAssembly || number == 0)
        return {};
    for (const HeadLine &line : m_lines) {
        const QDate date = dateWithoutYear(line.words, kFirstYear + number);
        if (date.isValid())
            return date.month() >= kSeptember ? date : date.addYears(1);
    }
    return {};
}

}
