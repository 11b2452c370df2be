// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aknparagraphs.h"

#include <core/model/undocsurl.h>
#include <core/text/labels.h>

#include <QRegularExpression>

#include <utility>

namespace formats {

using namespace Qt::StringLiterals;
using model::PassageKind;

void AknParagraphs::collectChildren(const Node &node, InlineText &into, const CharacterStyle &style)
{
    for (const Node &child : node.children)
        collect(child, into, style);
}

void AknParagraphs::collect(const Node &node, InlineText &into, const CharacterStyle &style)
{
    if (node.isText()) {
        appendStyled(into, node.text, style);
        return;
    }
    if (node.name == "authorialNote"_L1) {
        const QString marker = node.attribute(u"marker");
        into.mark(text::bareLabel(marker).isEmpty() ? marker : text::bareLabel(marker));
        m_notes.append(&node);
        return;
    }
    if (node.name == "eol"_L1 || node.name == "br"_L1 || node.name == "p"_L1) {
        into.space();
        collectChildren(node, into, style);
        into.space();
        return;
    }
    const QString styleClass = node.name == "span"_L1 ? node.attribute(u"class") : QString();
    CharacterStyle own = style;
    own.isItalic = own.isItalic || node.name == "i"_L1 || styleClass.contains("italic"_L1);
    own.isBold = own.isBold || node.name == "b"_L1 || styleClass.contains("bold"_L1);
    own.isSuperscript = own.isSuperscript || node.name == "sup"_L1;
    own.isStruck = own.isStruck || node.name == "del"_L1 || node.name == "s"_L1;
    QString reference;
    if (node.name == "a"_L1 || node.name == "ref"_L1)
        reference = model::undocsTarget(node.attribute(u"href"));
    own.reference = reference.isEmpty() ? style.reference : reference;
    collectChildren(node, into, own);
}

void AknParagraphs::put(PassageKind kind, const QString &label, int level, InlineText &text, bool continues)
{
    const QList<const Node *> notes = std::exchange(m_notes, {});
    const bool hasMark = !notes.isEmpty() && kind != PassageKind::Footnote;
    model::RawParagraph block{m_part, kind, label, level, text.take(), continues, m_resolution};
    if (label.isEmpty() && !hasMark && block.text.spans.isEmpty() && text::isRuledLine(block.text.content))
        m_dropped.append({u"rule"_s, block.text.content});
    else if (!block.text.content.isEmpty() || !label.isEmpty() || hasMark)
        m_blocks.append(block);
    else if (notes.isEmpty() && kind != PassageKind::Vote)
        m_dropped.append({u"empty"_s, {}});
    for (const Node *note : notes) {
        InlineText noteText;
        collectChildren(*note, noteText);
        put(PassageKind::Footnote, note->attribute(u"marker"), 0, noteText);
    }
}

void AknParagraphs::putLabel(PassageKind kind, const QString &label, int level)
{
    InlineText none;
    put(kind, label, level, none);
}

void AknParagraphs::putHeading(const Node &node, const QString &label, int level)
{
    InlineText text;
    collectChildren(node, text);
    put(PassageKind::Heading, label, level, text);
}

void AknParagraphs::putTable(const Node &table)
{
    for (const Node *row : table.findAll(u"tr")) {
        InlineText text;
        bool isFirst = true;
        bool hasWords = false;
        for (const Node &cell : row->children) {
            if (cell.isText())
                continue;
            if (!isFirst)
                text.append(u" | ");
            hasWords = hasWords || !cell.plainText().isEmpty();
            collectChildren(cell, text);
            isFirst = false;
        }
        if (!hasWords)
            text.take();
        put(PassageKind::Body, {}, 0, text);
    }
}

void AknParagraphs::putTableNote(const Node &node)
{
    InlineText text;
    collectChildren(node, text);
    model::StyledText note = text.take();
    QString label;
    if (!note.spans.isEmpty() && note.spans.first().start == 0 && note.spans.first().end <= 3) {
        label = note.content.first(note.spans.first().end);
        note.removeStart(label.size());
    }
    m_blocks.append({m_part, PassageKind::Footnote, label, 0, note, false, m_resolution});
}

void AknParagraphs::putNote(const Node &note)
{
    m_notes.append(&note);
    putLabel(PassageKind::Footnote, {}, 0);
}

void AknParagraphs::dropUnfilledForm()
{
    static const QRegularExpression unfilled(u"^[0 ]+$"_s);
    if (!m_blocks.isEmpty() && unfilled.matchView(m_blocks.last().text.content).hasMatch())
        m_dropped.append({u"unfilled-form"_s, m_blocks.takeLast().text.content});
}

}
