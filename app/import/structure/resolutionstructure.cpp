// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolutionstructure.h"

#include "formulas.h"
#include "leadingmarkers.h"
#include "mastheadlines.h"
#include "openingverbs.h"
#include "repairstructure.h"
#include "resolutionclosings.h"

#include <core/text/calendar.h>
#include <core/text/labels.h>

#include <QRegularExpression>

#include <utility>

namespace structure {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

constexpr qsizetype kTitleLines = 3; ///< Between the title of a further resolution and its formula.

}

ResolutionStructure::ResolutionStructure(QList<model::RawParagraph> &blocks, qsizetype formula, model::ReadText &result)
    : m_blocks(blocks)
    , m_formula(formula)
    , m_result(result)
{
}

// The letter or number that stands above a formula, and where; empty where the formula follows a text.
QString ResolutionStructure::nameAbove(qsizetype formula, qsizetype *heading) const
{
    for (qsizetype at = formula - 1; at >= std::max<qsizetype>(0, formula - kTitleLines); --at) {
        const model::RawParagraph &block = m_blocks.at(at);
        const QString &content = block.text.content;
        *heading = at;
        if (isPartLetter(content))
            return content;
        if (!block.label.isEmpty() && block.kind == PassageKind::Title)
            return block.label.chopped(block.label.endsWith(u'.') ? 1 : 0);
        const std::optional<ResolutionNumber> number = resolutionNumberIn(content);
        if (number && number->length > 0 && at > 0)
            return number->number;
    }
    return {};
}

QList<ResolutionStructure::Range> ResolutionStructure::ranges() const
{
    qsizetype heading = m_formula;
    QList<Range> found{{m_formula, m_blocks.size(), nameAbove(m_formula, &heading)}};
    bool inAnnex = false;
    for (qsizetype at = m_formula + 1; at < m_blocks.size(); ++at) {
        inAnnex = inAnnex || startsAnnex(m_blocks.at(at));
        if (!isOpeningFormula(m_blocks.at(at).text.content))
            continue;
        // A draft that a resolution recommends for adoption has a formula too, but no title.
        const QString name = nameAbove(at, &heading);
        if (name.isEmpty() || heading <= found.last().first)
            continue;
        // A statement in an annex may have a formula below a heading "A"; the next part of the resolution has the next letter.
        if (inAnnex && isPartLetter(name) && !text::labelFollows(found.last().name, name))
            continue;
        inAnnex = false;
        found.last().end = heading;
        found.append({heading, m_blocks.size(), name});
    }
    if (found.size() == 1)
        found.first().name.clear();
    for (Range &range : found)
        range.firstNumber = firstNumberOf(range);
    return found;
}

qsizetype ResolutionStructure::firstNumberOf(const Range &range) const
{
    for (qsizetype at = range.first; at < range.end; ++at) {
        const model::RawParagraph &block = m_blocks.at(at);
        if (block.kind == PassageKind::Footnote)
            continue;
        if (startsAnnex(block) || (block.label.isEmpty() && closesResolution(block.text.content)))
            break;
        if (numberOf(block) == 1 || (block.label.isEmpty() && numberLength(block.text.content, 1) > 0))
            return at;
    }
    return -1;
}

void ResolutionStructure::structure()
{
    separateClosings(m_blocks, m_formula);
    const QList<Range> all = ranges();
    for (const Range &range : all) {
        m_state = State::Preamble;
        m_number = 0;
        m_headingSince = false;
        m_bracketIsOpen = false;
        for (qsizetype at = range.first; at < range.end; ++at) {
            m_blocks[at].resolution = range.name;
            take(at, range);
        }
    }
}

void ResolutionStructure::take(qsizetype at, const Range &range)
{
    model::RawParagraph &block = m_blocks[at];
    const bool isFirst = at == range.first && range.first > m_formula;
    if (m_state != State::Annex && startsAnnex(block))
        m_state = State::Annex;
    if (block.kind == PassageKind::Footnote || isTableRow(block.text.content)) {
        block.part = m_state == State::Annex ? model::TextPart::Annex : model::TextPart::Main;
        return;
    }
    if (m_state == State::Annex) {
        takeAnnexed(block);
        return;
    }
    block.part = model::TextPart::Main;
    if (isOpeningFormula(block.text.content)) {
        block.kind = PassageKind::Formula;
        m_state = m_number == 0 ? State::Preamble : m_state;
    } else if (isFirst) {
        block.kind = PassageKind::Heading;
        block.level = 1;
    } else if (block.label.isEmpty() && takeEnd(block)) {
        readEnd(block);
    } else if (!block.label.isEmpty()) {
        takeLabelled(block);
    } else if (!takeNumber(block) && !takeHeading(block)) {
        takeText(block, at < range.firstNumber, range.firstNumber >= 0);
    }
}

// The format knows the label: a numbered list is what it makes of operative paragraphs.
void ResolutionStructure::takeLabelled(model::RawParagraph &block)
{
    const bool isNumber = numberOf(block) > 0 && !block.label.endsWith(u')');
    if (block.kind == PassageKind::Heading || !isNumber) {
        if (block.kind != PassageKind::Heading) {
            block.kind = PassageKind::SubParagraph;
            block.level = block.level > 0 ? block.level : model::kLevelFromLabel;
        }
        return;
    }
    block.kind = PassageKind::Operative;
    block.level = 0;
    m_number = numberOf(block);
    m_headingSince = false;
    m_state = State::Operative;
}

// Only the number that continues the sequence is one; a section may count from 1 again, and a source may have lost one.
bool ResolutionStructure::takeNumber(model::RawParagraph &block)
{
    const QString &content = block.text.content;
    for (const int wanted : {m_number + 1, m_number + 2, 1}) {
        const qsizetype length = numberLength(content, wanted);
        if (length == 0)
            continue;
        const bool restarts = wanted == 1 && m_number > 0;
        const bool skips = wanted == m_number + 2;
        if ((restarts && !m_headingSince) || (skips && openingOf(content.sliced(length)) != Opening::Verb))
            continue;
        takeLabel(block, length);
        block.kind = PassageKind::Operative;
        block.level = 0;
        m_number = wanted;
        m_headingSince = false;
        m_state = State::Operative;
        return true;
    }
    return false;
}

bool ResolutionStructure::takeHeading(model::RawParagraph &block)
{
    const QString &content = block.text.content;
    const bool isMarked = block.kind == PassageKind::Heading;
    const qsizetype label = headingLabelLength(content);
    // A preambular paragraph that has lost its comma is no heading.
    const bool mayBe = m_state != State::Preamble || openingOf(content) == Opening::Unknown;
    const bool isHeading = isMarked || (looksLikeHeading(block) && (mayBe || label > 0));
    if (!isHeading)
        return false;
    if (label > 0) {
        takeLabel(block, label);
        const bool isRoman = text::romanValue(text::bareLabel(block.label)) > 0 && text::bareLabel(block.label) != "C"_L1;
        block.level = isRoman ? 1 : 2;
    } else if (!isMarked) {
        block.level = 3;
    }
    block.kind = PassageKind::Heading;
    m_headingSince = true;
    return true;
}

// Meeting, date and vote; a list of those who voted goes on until its bracket closes.
bool ResolutionStructure::takeEnd(model::RawParagraph &block)
{
    const QString &content = block.text.content;
    // A date alone closes too: some texts do not print the meeting.
    const bool closes = closesResolution(content) || (m_state == State::Operative && dateLine(content).isValid());
    const bool isResult = content.startsWith(u'[') || dateLine(content).isValid();
    const bool goesOn = m_state == State::End && (m_bracketIsOpen || isResult);
    if (!closes && !goesOn)
        return false;
    block.kind = PassageKind::Vote;
    block.part = model::TextPart::End;
    m_state = State::End;
    const bool opens = content.contains(u'[') || content.startsWith(u']');
    const bool ends = content.endsWith(u']') || content.endsWith("]."_L1) || content.endsWith(u"]。"_s);
    m_bracketIsOpen = (m_bracketIsOpen || opens) && !ends;
    return true;
}

void ResolutionStructure::readEnd(const model::RawParagraph &block)
{
    model::Record &work = m_result.work;
    const QString &content = block.text.content;
    const auto set = [&](QLatin1StringView name, const QJsonValue &value) {
        if (!work.fields.contains(name))
            work.fields.insert(name, value);
    };
    if (const QString meeting = meetingIn(content); !meeting.isEmpty())
        set("meeting"_L1, meeting);
    if (const QJsonObject vote = voteIn(content); !vote.isEmpty())
        set("vote"_L1, vote);
    if (!work.date.isValid())
        work.date = text::dateIn(content);
    set("status"_L1, u"adopted"_s);
}

void ResolutionStructure::takeText(model::RawParagraph &block, bool isBeforeNumbers, bool hasNumbers)
{
    const QString &content = block.text.content;
    const Opening opening = openingOf(content);
    const bool isPreamble = m_state == State::Preamble || m_state == State::End;
    if (takeItemOrNote(block, m_note))
        return;
    if (isBeforeNumbers) {
        block.kind = PassageKind::Preambular;
    } else if (hasNumbers) {
        // Sections of budget resolutions have preambles of their own.
        const bool isLate = m_headingSince && opening == Opening::Participle && endsWithComma(content);
        block.kind = isLate ? PassageKind::Preambular : PassageKind::Operative;
        block.continues = !isLate;
    } else if (isPreamble && (opening == Opening::Participle || endsWithComma(content))) {
        block.kind = PassageKind::Preambular;
    } else {
        block.kind = PassageKind::Operative;
        m_state = State::Operative;
    }
}

// An annex counts for itself; ParagraphAddressing finds its sections and figures.
void ResolutionStructure::takeAnnexed(model::RawParagraph &block)
{
    block.part = model::TextPart::Annex;
    if (block.kind == PassageKind::Heading || startsAnnex(block) || !block.label.isEmpty()) {
        if (block.kind == PassageKind::Body)
            block.kind = startsAnnex(block) ? PassageKind::Heading : PassageKind::Operative;
        return;
    }
    const QString &content = block.text.content;
    if (const int number = printedNumber(content); number > 0) {
        takeLabel(block, numberLength(content, number));
        block.kind = PassageKind::Operative;
    } else if (!takeItemOrNote(block, m_note) && !takeHeading(block)) {
        block.kind = PassageKind::Operative;
    }
}

}
