// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtfparagraphs.h"

#include <core/text/labels.h>
#include <import/formats/droppedtext.h>
#include <import/formats/listnumbers.h>

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace formats {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

QString reasonOf(RtfParagraphs::Side side)
{
    switch (side) {
    case RtfParagraphs::Side::Header:
        return u"page-header"_s;
    case RtfParagraphs::Side::Footer:
        return u"page-footer"_s;
    default:
        return u"comment"_s;
    }
}

bool isText(RtfParagraphs::Side side)
{
    return side == RtfParagraphs::Side::Text || side == RtfParagraphs::Side::TextBox;
}

}

RtfParagraphs::RtfParagraphs()
    : m_sides(1)
{
}

void RtfParagraphs::append(QStringView text, const CharacterStyle &style)
{
    Collector &to = current();
    const bool hasWords = std::ranges::any_of(text, [](QChar character) { return !InlineText::folds(character); });
    if (hasWords) {
        for (; to.cells > 0; --to.cells)
            to.text.append(u" | ");
        to.hasWords = true;
        m_markPending = false;
    }
    appendStyled(to.text, text, style);
}

void RtfParagraphs::setLabel(const QString &printed)
{
    const QString label = printed.simplified();
    const bool isBullet = std::ranges::none_of(label, [](QChar character) { return character.isLetterOrNumber(); });
    current().label = label.isEmpty() ? QString() : isBullet ? u"•"_s : label;
}

void RtfParagraphs::end(const RtfParagraph &paragraph)
{
    Collector &from = current();
    const QString label = std::exchange(from.label, {});
    if (paragraph.isInTable || from.isInRow || from.side == Side::Note) {
        from.text.space();
        return;
    }
    model::RawParagraph block;
    block.text = from.text.take();
    if (paragraph.headingLevel > 0) {
        block.kind = PassageKind::Heading;
        block.level = paragraph.headingLevel;
    } else if (!label.isEmpty()) {
        setItem(block, label, paragraph.listLevel);
    }
    block.label = label;
    from.hasWords = false;
    if (isText(from.side) && paragraph.isContents)
        drop(u"table-of-contents"_s, block.text.content);
    else if (isText(from.side))
        put(std::move(block));
    else
        drop(reasonOf(from.side), block.text.content);
}

// "1." numbers paragraphs; "1)", "(a)" and bullets mark the items of a list.
void RtfParagraphs::setItem(model::RawParagraph &block, const QString &label, int listLevel)
{
    if (listLevel == 0)
        m_numbersParagraphs = text::numberValue(text::bareLabel(label)) > 0 && !label.endsWith(u')');
    block.level = m_numbersParagraphs ? listLevel : listLevel + 1;
    block.kind = block.level > 0 ? PassageKind::SubParagraph : PassageKind::Body;
}

void RtfParagraphs::endCell()
{
    Collector &row = current();
    if (row.side == Side::Note) {
        row.text.space();
        return;
    }
    row.isInRow = true;
    ++row.cells;
}

void RtfParagraphs::endRow()
{
    Collector &row = current();
    if (row.side == Side::Note)
        return;
    // The last cell ends with the row.
    for (; row.hasWords && row.cells > 1; --row.cells)
        row.text.append(u" | ");
    row.cells = 0;
    row.isInRow = false;
    end({});
}

void RtfParagraphs::put(model::RawParagraph block)
{
    Collector &to = current();
    if (!block.text.content.isEmpty())
        to.blocks.append(block);
    to.blocks.append(std::exchange(to.beside, {}));
    if (!m_deleted.isEmpty())
        drop(u"deleted"_s, std::exchange(m_deleted, {}));
    if (!m_hidden.isEmpty())
        drop(u"hidden"_s, std::exchange(m_hidden, {}));
}

void RtfParagraphs::drop(const QString &reason, const QString &text)
{
    const model::Dropped dropped = droppedText(reason, text);
    if (!dropped.text.isEmpty() || reason == "picture"_L1)
        m_dropped.append(dropped);
}

void RtfParagraphs::open(Side side)
{
    Collector beside;
    beside.side = side;
    beside.isMarked = side == Side::Note && std::exchange(m_markPending, false);
    m_sides.push_back(std::move(beside));
}

void RtfParagraphs::markNote()
{
    if (current().side == Side::Note)
        current().isMarked = true;
    else
        m_markPending = true;
}

void RtfParagraphs::setEndnote()
{
    current().isEndnote = current().side == Side::Note;
}

void RtfParagraphs::close()
{
    if (m_sides.size() < 2)
        return;
    if (current().side != Side::Note)
        endRow();
    Collector done = std::move(m_sides.back());
    m_sides.pop_back();
    if (done.side == Side::Note)
        closeNote(std::move(done));
    else if (done.side == Side::TextBox)
        current().beside.append(done.blocks);
}

QString RtfParagraphs::noteLabel(const Collector &note, model::StyledText &content)
{
    static const QRegularExpression sign(u"^(?:[*†‡§]{1,3}|\\d{1,3}(?=\\s))"_s);
    // A mark that the writer chose stands in the note too.
    if (const qsizetype length = note.isMarked ? 0 : sign.matchView(content.content).capturedLength(); length > 0) {
        const QString label = content.content.first(length);
        content.removeStart(length);
        return label;
    }
    const int number = note.isEndnote ? ++m_endnotes : ++m_footnotes;
    return listNumber(number, note.isEndnote && m_romanEndnotes ? u"lowerRoman" : u"decimal");
}

void RtfParagraphs::closeNote(Collector note)
{
    model::RawParagraph block;
    block.kind = PassageKind::Footnote;
    block.text = note.text.take();
    block.label = noteLabel(note, block.text);
    current().text.mark(block.label);
    if (!block.text.content.isEmpty())
        current().beside.append(block);
    current().beside.append(note.beside);
}

void RtfParagraphs::finish()
{
    while (m_sides.size() > 1)
        close();
    endRow();
}

}
