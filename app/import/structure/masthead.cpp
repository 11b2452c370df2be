// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "masthead.h"

#include "formulas.h"
#include "leadingmarkers.h"
#include "mastheadlines.h"

#include <core/text/calendar.h>

namespace structure {

using namespace Qt::StringLiterals;
using model::Body;
using model::PassageKind;

Masthead::Masthead(Body body, model::ReadText &result)
    : m_body(body)
    , m_result(result)
{
}

void Masthead::setField(QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty() && !m_result.work.fields.contains(name))
        m_result.work.fields.insert(name, value);
}

void Masthead::setSymbol(const model::Symbol &symbol)
{
    model::Record &work = m_result.work;
    work.symbol = symbol.display();
    work.symbolKey = symbol.key();
    work.body = model::bodyCode(symbol.body());
    if (!symbol.session().isEmpty())
        work.session = symbol.session();
}

bool Masthead::isConvincing() const
{
    return m_namesAuthor || m_marks >= (m_hasPrintedSymbol ? 2 : 3);
}

void Masthead::read(QList<model::RawParagraph> &blocks, qsizetype end)
{
    for (qsizetype at = 0; at < end; ++at) {
        model::RawParagraph &block = blocks[at];
        block.part = model::TextPart::Front;
        if (block.kind == PassageKind::Footnote || takeNote(block))
            continue;
        const bool isSponsors = takeSponsors(block, at + 1 < end ? &blocks.at(at + 1) : nullptr);
        if (isSponsors || takeLine(block)) {
            if (block.kind != PassageKind::Title)
                block.kind = PassageKind::Cover;
            if (!agendaItemIn(block.text.content).isEmpty())
                m_agendaLine = at;
        } else {
            m_unknown.append(at);
        }
    }
    takeUnknown(blocks);
    finish(blocks, end);
}

// Below the title a figure opens a note, or stands alone above the part of a resolution that it names.
bool Masthead::takeNote(model::RawParagraph &block)
{
    const qsizetype note = m_hasTitle ? noteLength(block.text.content, 1) : 0;
    if (note == 0)
        return false;
    takeLabel(block, note);
    block.kind = PassageKind::Footnote;
    return true;
}

// A PDF gives several lines of the masthead as one; so every question is asked of every line.
bool Masthead::takeLine(model::RawParagraph &block)
{
    const QString &line = block.text.content;
    if (isSourceReference(line) || line.startsWith(u'*')) {
        takeSymbol(line);
        return true;
    }
    bool isKnown = isOrganName(line);
    if (const QString distribution = distributionIn(line); !distribution.isEmpty()) {
        setField("distribution"_L1, distribution);
        ++m_marks;
        isKnown = true;
    }
    if (const QString original = originalLanguageIn(line); !original.isEmpty()) {
        m_result.text.originalLanguage = original;
        setField("original_language"_L1, original);
        ++m_marks;
        isKnown = true;
    }
    if (const QString language = languageLine(line); !language.isEmpty()) {
        if (m_result.text.language.isEmpty())
            m_result.text.language = language;
        isKnown = true;
    }
    // The order matters: what says most comes first.
    if (takeAdoption(line) || takeTitle(block) || takeAgenda(line))
        return true;
    const bool hasSymbol = takeSymbol(line);
    const bool hasDate = takeDates(line);
    return takeSession(line) || hasSymbol || hasDate || isKnown;
}

bool Masthead::takeSymbol(const QString &line)
{
    constexpr qsizetype kLongest = 120;
    const std::optional<model::Symbol> symbol = line.size() <= kLongest ? symbolIn(line) : std::nullopt;
    if (!symbol)
        return false;
    // What a resolution came from stands in brackets; "A/RES/71/1" may stand in them too.
    if (isSourceReference(line) && !symbol->isResolution()) {
        if (symbol->isDraft())
            setField("draft"_L1, symbol->display());
        return true;
    }
    const bool fits = m_body == Body::Unknown || symbol->isResolution() || symbol->isDraft() || symbol->display() == line;
    if (m_result.work.symbol.isEmpty() && fits) {
        setSymbol(*symbol);
        m_hasPrintedSymbol = true;
        ++m_marks;
    }
    constexpr qsizetype kWordsBeside = 24;
    return line.size() <= symbol->display().size() + kWordsBeside;
}

bool Masthead::takeDates(const QString &line)
{
    if (const auto [first, last] = text::spanIn(line); first.isValid() && line.size() <= 60) {
        setField("session_start"_L1, first.toString(Qt::ISODate));
        setField("session_end"_L1, last.toString(Qt::ISODate));
        return true;
    }
    // "Distr.: General 23 January 2026", "A/HRC/8/40 29 May 2008"
    const bool isShared = line.size() <= 90 && (!distributionIn(line).isEmpty() || symbolIn(line).has_value());
    const QDate date = isShared ? text::dateIn(line) : dateLine(line);
    if (date.isValid())
        setField("issued"_L1, date.toString(Qt::ISODate));
    return date.isValid();
}

bool Masthead::takeAdoption(const QString &line)
{
    if (!isAdoptionLine(line) || line.size() > 240)
        return false;
    if (const QDate date = text::dateIn(line); date.isValid() && !m_result.work.date.isValid())
        m_result.work.date = date;
    setField("status"_L1, u"adopted"_s);
    setField("meeting"_L1, meetingIn(line));
    ++m_marks;
    return true;
}

bool Masthead::takeSession(const QString &line)
{
    const QString session = sessionIn(line);
    if (session.isEmpty())
        return false;
    if (m_result.work.session.isEmpty())
        m_result.work.session = session;
    ++m_marks;
    return true;
}

bool Masthead::takeAgenda(const QString &line)
{
    const QString item = agendaItemIn(line);
    if (item.isEmpty())
        return false;
    setField("agenda_item"_L1, item);
    ++m_marks;
    return true;
}

// "Albania,* ... Uruguay:* draft resolution", as one paragraph or as two.
bool Masthead::takeSponsors(model::RawParagraph &block, const model::RawParagraph *next)
{
    const QString &line = block.text.content;
    const bool saysDraft = documentTypeIn(line) == "draft-resolution"_L1;
    const bool nextSaysDraft = next && documentTypeIn(next->text.content) == "draft-resolution"_L1;
    if (!saysDraft && !nextSaysDraft)
        return false;
    const QString sponsors = sponsorsIn(line);
    if (!sponsors.isEmpty() && m_result.sponsorLine.isEmpty()) {
        m_result.sponsorLine = sponsors;
        const QStringList marked = markedSponsorsIn(line);
        for (const QString &name : marked)
            m_result.states.append({name, u"non-member sponsor"_s});
    }
    if (saysDraft) {
        setField("document_type"_L1, u"draft-resolution"_s);
        ++m_marks;
    }
    return saysDraft || !sponsors.isEmpty();
}

// "51/19. The human rights to ...", "Resolution 1518 (2003)"; in a draft "51/… The role of ...".
bool Masthead::takeTitle(model::RawParagraph &block)
{
    constexpr qsizetype kDraftNumber = 12;
    const QString &line = block.text.content;
    if (m_hasTitle || m_body == Body::Unknown)
        return false;
    if (const std::optional<ResolutionNumber> number = resolutionNumberIn(line)) {
        const std::optional<model::Symbol> known = model::Symbol::ofResolution(m_body, number->number);
        if (known && !(m_hasPrintedSymbol && m_result.work.symbol.contains("/RES/"_L1)))
            setSymbol(*known);
        const bool hasWords = number->length > 0 && number->length < line.size();
        if (hasWords && m_body != Body::SecurityCouncil) {
            block.label = line.first(number->length).trimmed();
            block.text.removeStart(number->length);
        }
        setTitle(block);
        return true;
    }
    const qsizetype dots = line.indexOf(u'…');
    const bool isDraftTitle = dots > 1 && dots < kDraftNumber && line.at(dots - 1) == u'/' && line.front().isDigit();
    if (isDraftTitle)
        setTitle(block);
    return isDraftTitle;
}

void Masthead::setTitle(model::RawParagraph &block)
{
    block.kind = PassageKind::Title;
    m_hasTitle = true;
    if (m_result.text.title.isEmpty())
        m_result.text.title = block.text.content;
}

// Of the lines that have no form of their own, the one below the agenda item is its title, the next that of the text.
void Masthead::takeUnknown(QList<model::RawParagraph> &blocks)
{
    bool isBelowLetter = false;
    for (const qsizetype at : std::as_const(m_unknown)) {
        // "A" and the title of that part.
        const QString &line = blocks.at(at).text.content;
        isBelowLetter = isBelowLetter || (m_hasTitle && line.size() == 1 && line.front().isUpper());
        blocks[at].kind = isBelowLetter ? PassageKind::Heading : PassageKind::Cover;
    }
    const bool belowAgenda = m_agendaLine >= 0 && m_unknown.contains(m_agendaLine + 1);
    if (belowAgenda && (m_hasTitle || m_unknown.last() > m_agendaLine + 1)) {
        setField("agenda_title"_L1, blocks.at(m_agendaLine + 1).text.content);
        m_unknown.removeOne(m_agendaLine + 1);
    }
    for (const qsizetype at : std::as_const(m_unknown)) {
        const QString type = documentTypeIn(blocks.at(at).text.content);
        setField("document_type"_L1, type);
        m_marks += type.isEmpty() ? 0 : 1;
        m_namesAuthor = m_namesAuthor || namesAuthor(blocks.at(at).text.content);
    }
    // Where a text says only what it is ("Report of the Secretary-General"), that is its title.
    const auto isTitle = [&](qsizetype at) { return at > m_agendaLine && !blocks.at(at).text.content.isEmpty(); };
    const auto found = std::ranges::find_if(m_unknown, isTitle);
    if (!m_hasTitle && found != m_unknown.cend())
        setTitle(blocks[*found]);
}

void Masthead::finish(const QList<model::RawParagraph> &blocks, qsizetype end)
{
    model::Record &work = m_result.work;
    if (work.body.isEmpty())
        work.body = model::bodyCode(m_body);
    if (m_body == Body::SecurityCouncil && m_result.text.title.isEmpty() && !work.symbol.isEmpty()) {
        const QString number = model::Symbol::parse(work.symbol).value_or(model::Symbol()).shortForm();
        m_result.text.title = councilTitle(m_result.text.language, number);
    }
    if (m_body != Body::Unknown) {
        const bool isDraft = work.symbol.contains("/L."_L1);
        setField("document_type"_L1, isDraft ? u"draft-resolution"_s : u"resolution"_s);
    }
    const QDate issued = QDate::fromString(work.fields.value("issued"_L1).toString(), Qt::ISODate);
    // A report bears the date of its distribution; the day that a resolution was adopted may stand in its title, else
    // below its text. Those of the Security Council are distributed on that day.
    for (qsizetype at = 0; at < end && !work.date.isValid() && m_body != Body::Unknown; ++at) {
        const bool isLineOfOwn = dateLine(blocks.at(at).text.content).isValid();
        const bool isSession = text::spanIn(blocks.at(at).text.content).first.isValid();
        if (blocks.at(at).kind != PassageKind::Footnote && !isLineOfOwn && !isSession)
            work.date = text::dateIn(blocks.at(at).text.content);
    }
    if (!work.date.isValid() && (m_body == Body::Unknown || m_body == Body::SecurityCouncil))
        work.date = issued;
}

}
