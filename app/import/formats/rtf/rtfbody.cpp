// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtfbody.h"

#include <core/model/undocsurl.h>
#include <import/formats/limits.h>

#include <QRegularExpression>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestRtfInstruction = 2000;
constexpr qsizetype kLongestRtfLabel = 200;

void appendUpTo(qsizetype most, const QString &text, QString &to)
{
    to += QStringView(text).left(std::max<qsizetype>(0, most - to.size()));
}

std::optional<RtfParagraphs::Side> sideOf(RtfDestination destination)
{
    switch (destination) {
    case RtfDestination::Note:
        return RtfParagraphs::Side::Note;
    case RtfDestination::Header:
        return RtfParagraphs::Side::Header;
    case RtfDestination::Footer:
        return RtfParagraphs::Side::Footer;
    case RtfDestination::Comment:
        return RtfParagraphs::Side::Comment;
    case RtfDestination::TextBox:
        return RtfParagraphs::Side::TextBox;
    default:
        return {};
    }
}

}

base::Status RtfBody::read(QByteArrayView bytes)
{
    RtfTokens tokens(bytes);
    for (RtfToken token = tokens.next(); token.kind != RtfToken::Kind::End; token = tokens.next()) {
        if (token.kind == RtfToken::Kind::Text) {
            takeBytes(token.text);
            continue;
        }
        flush();
        if (token.kind == RtfToken::Kind::Open) {
            TRY_VOID(open());
        } else if (token.kind == RtfToken::Kind::Close) {
            close();
            if (m_open.empty())
                break;
        } else {
            takeWord(token);
        }
    }
    flush();
    if (!m_open.empty())
        return base::failure(base::ErrorCode::Truncated, {}, u"%1 groups are not closed"_s.arg(m_open.size()));
    m_paragraphs.finish();
    return base::ok();
}

base::Status RtfBody::open()
{
    if (m_open.size() >= size_t(kDeepestElement))
        return base::failure(base::ErrorCode::LimitExceeded, {}, u"more than %1 levels"_s.arg(kDeepestElement));
    m_skip = 0;
    m_open.push_back(m_state);
    m_state.isBeside = false;
    m_state.isLabel = false;
    if (m_state.destination == RtfDestination::StyleSheet)
        m_state.format.styleNumber = 0;
    return base::ok();
}

void RtfBody::close()
{
    m_skip = 0;
    m_isOptional = false;
    if (m_open.empty())
        return;
    if (m_state.isLabel)
        m_paragraphs.setLabel(m_label);
    if (m_state.isBeside)
        m_paragraphs.close();
    m_state = m_open.back();
    m_open.pop_back();
}

void RtfBody::takeWord(const RtfToken &word)
{
    m_skip = 0;
    if (word.text == "*") {
        m_isOptional = true;
        return;
    }
    if (takeDestination(word) || m_state.destination == RtfDestination::Skip)
        return;
    if (const QChar character = rtfCharacter(word.text); !character.isNull())
        takeText(character);
    else if (word.text == "u" && word.hasValue)
        takeUnicode(word.value);
    else if (!takeFormatWord(word) && !takeStructureWord(word))
        takeCharsetWord(word);
}

bool RtfBody::takeDestination(const RtfToken &word)
{
    const bool isOptional = std::exchange(m_isOptional, false);
    if (word.text == "upr") {
        m_state.outer = m_state.destination;
        m_state.destination = RtfDestination::Skip;
        return true;
    }
    if (word.text == "ud") {
        m_state.destination = m_state.outer;
        return true;
    }
    if (m_state.destination == RtfDestination::Skip)
        return true;
    const std::optional<RtfDestination> destination = rtfDestination(word.text);
    if (!destination && !isOptional)
        return false;
    enter(destination.value_or(RtfDestination::Skip));
    return true;
}

void RtfBody::enter(RtfDestination destination)
{
    const bool isInShape = m_state.destination == RtfDestination::Shape;
    m_state.destination = destination;
    if (const std::optional<RtfParagraphs::Side> side = sideOf(destination)) {
        m_paragraphs.open(*side);
        m_state.isBeside = true;
        m_state.format.isInTable = false;
        m_state.destination = RtfDestination::Text;
    } else if (destination == RtfDestination::Picture || destination == RtfDestination::Object) {
        m_paragraphs.drop(u"picture"_s, {});
        m_state.destination = RtfDestination::Skip;
    } else if (destination == RtfDestination::ListLabel) {
        m_label.clear();
        m_state.isLabel = true;
    } else if (destination == RtfDestination::Instruction) {
        m_instruction.clear();
    } else if (destination == RtfDestination::Result) {
        enterResult();
    } else if (destination == RtfDestination::Text && isInShape) {
        m_state.destination = RtfDestination::Shape;
    }
}

// What a field shows is text; what it was asked for only tells what the text is.
void RtfBody::enterResult()
{
    static const QRegularExpression link(u"^\\s*HYPERLINK\\s+\"([^\"]*)\""_s);
    m_state.destination = RtfDestination::Text;
    if (const QRegularExpressionMatch match = link.match(m_instruction); match.hasMatch())
        m_state.format.style.reference = model::undocsTarget(match.captured(1));
    else if (m_instruction.trimmed().startsWith("TOC"_L1))
        m_state.isContents = true;
    m_instruction.clear();
}

bool RtfBody::takeFormatWord(const RtfToken &word)
{
    if (word.text == "deleted" || word.text == "revised")
        m_hasTrackedChanges = true;
    else if (word.text == "plain")
        m_state.charset = m_charsets.ofDefaultFont();
    else if (word.text == "outlinelevel" && m_state.destination == RtfDestination::StyleSheet)
        m_styles.setOutlineLevel(m_state.format.styleNumber, word.value);
    return m_state.format.takeWord(word);
}

bool RtfBody::takeStructureWord(const RtfToken &word)
{
    const bool isText = m_state.destination == RtfDestination::Text;
    if (word.text == "par" || word.text == "sect") {
        if (isText)
            endParagraph();
        else
            takeText(u" "_s);
    } else if (word.text == "cell" || word.text == "nestcell") {
        if (isText)
            m_paragraphs.endCell();
    } else if (word.text == "row") {
        if (isText)
            m_paragraphs.endRow();
    } else if (word.text == "chftn" || word.text == "ftnalt" || word.text == "aftnnrlc") {
        takeNoteWord(word);
    } else if (word.text == "yr" || word.text == "mo" || word.text == "dy") {
        takeDateWord(word);
    } else {
        return false;
    }
    return true;
}

void RtfBody::takeNoteWord(const RtfToken &word)
{
    if (word.text == "aftnnrlc")
        m_paragraphs.setRomanEndnotes();
    else if (word.text == "ftnalt")
        m_paragraphs.setEndnote();
    else
        m_paragraphs.markNote();
}

void RtfBody::takeDateWord(const RtfToken &word)
{
    if (m_state.destination != RtfDestination::Created)
        return;
    if (word.text == "yr")
        m_year = word.value;
    else if (word.text == "mo")
        m_month = word.value;
    else
        m_day = word.value;
}

void RtfBody::takeCharsetWord(const RtfToken &word)
{
    if (m_state.destination == RtfDestination::FontTable)
        m_charsets.takeFontTableWord(word);
    else if (word.text == "f")
        m_state.charset = m_charsets.ofFont(word.value);
    else if (word.text == "uc")
        m_state.unicodeSkip = std::max(0, word.value);
    else
        m_charsets.takeWord(word);
}

void RtfBody::takeUnicode(int value)
{
    // Units above 32767 are written as negative numbers. Word keeps the bullets of its symbol font in the private area.
    const char16_t unit = char16_t(value);
    takeText(QChar(unit == 0xF0B7 ? char16_t(0x2022) : unit));
    m_skip = m_state.unicodeSkip;
}

void RtfBody::takeBytes(QByteArrayView bytes)
{
    const qsizetype skipped = std::min<qsizetype>(m_skip, bytes.size());
    m_skip -= int(skipped);
    if (m_state.destination != RtfDestination::Skip && m_state.destination != RtfDestination::Shape)
        m_bytes.append(bytes.sliced(skipped));
}

void RtfBody::flush()
{
    if (m_bytes.isEmpty())
        return;
    const QByteArray bytes = std::exchange(m_bytes, {});
    takeText(m_charsets.decode(bytes, m_state.charset));
}

void RtfBody::takeText(const QString &text)
{
    switch (m_state.destination) {
    case RtfDestination::Text:
        if (m_state.format.isDeleted)
            m_paragraphs.appendDeleted(text);
        else if (m_state.format.isHidden)
            m_paragraphs.appendHidden(text);
        else
            m_paragraphs.append(text, m_state.format.style);
        break;
    case RtfDestination::ListLabel:
        appendUpTo(kLongestRtfLabel, text, m_label);
        break;
    case RtfDestination::Instruction:
        appendUpTo(kLongestRtfInstruction, text, m_instruction);
        break;
    case RtfDestination::StyleSheet:
        m_styles.appendName(m_state.format.styleNumber, text);
        break;
    case RtfDestination::Title:
        appendUpTo(kLongestRtfInstruction, text, m_title);
        break;
    default:
        break;
    }
}

void RtfBody::endParagraph()
{
    const int style = m_state.format.styleNumber;
    m_paragraphs.end({m_styles.headingLevel(style, m_state.format.outlineLevel), m_state.format.listLevel, m_state.format.isInTable,
        m_state.isContents || m_styles.isContents(style)});
}

}
