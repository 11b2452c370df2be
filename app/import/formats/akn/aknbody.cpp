// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aknbody.h"

#include "aknnames.h"

#include <core/model/undocsurl.h>
#include <core/text/labels.h>

#include <QRegularExpression>

#include <utility>

namespace formats {

using namespace Qt::StringLiterals;
using model::PassageKind;
using model::Span;

AknBody::AknBody(model::ExtractedText::Markup markup)
    : m_markup(markup)
{
}

PassageKind AknBody::bodyKind() const
{
    return m_markup == model::ExtractedText::Markup::Resolution ? PassageKind::Operative : PassageKind::Body;
}

void AknBody::take(const Node &document, const QString &resolution)
{
    m_resolution = resolution;
    for (const Node &part : document.children) {
        if (part.name == "coverPage"_L1)
            takeCover(part);
        else if (part.name == "preface"_L1)
            takePreface(part);
        else if (part.name == "preamble"_L1)
            takePart(part, model::TextPart::Front, PassageKind::Preambular);
        else if (part.name == "mainBody"_L1 || part.name == "body"_L1)
            takePart(part, model::TextPart::Main, bodyKind());
        else if (part.name == "conclusions"_L1)
            takeConclusions(part);
        else if (part.name == "attachments"_L1) {
            for (const Node &attachment : part.children)
                takeAttachment(attachment);
        }
    }
}

// Whatever an attached document has, a cover, a preface or a preamble of its own, is the annex's.
void AknBody::takeAttachment(const Node &attachment)
{
    for (const Node &part : attachment.children) {
        if (part.isText())
            continue;
        if (part.name == "mainBody"_L1 || part.name == "body"_L1) {
            takePart(part, model::TextPart::Annex, bodyKind());
        } else if (part.name == "preamble"_L1) {
            takePart(part, model::TextPart::Annex, PassageKind::Preambular);
        } else if (part.name == "coverPage"_L1 || part.name == "preface"_L1) {
            m_part = model::TextPart::Annex;
            for (const Node *line : part.findAll(u"p"))
                takeHeading(*line, {}, 1);
        } else if (part.name == "conclusions"_L1) {
            m_part = model::TextPart::Annex;
            Place place{bodyKind(), 0, {}, false, {}};
            takeFlow(part, place);
        } else if (part.name == "heading"_L1) {
            m_part = model::TextPart::Annex;
            takeHeading(part, {}, 1);
        } else if (part.name != "meta"_L1) {
            takeAttachment(part);
        }
    }
}

void AknBody::takeCover(const Node &cover)
{
    m_part = model::TextPart::Front;
    for (const Node *line : cover.findAll(u"p")) {
        const Node *title = line->child(u"docTitle");
        const bool namesResolution = title && title->attribute(u"refersTo") == "#resolutionNumber"_L1;
        InlineText text;
        collectChildren(*line, text);
        put(namesResolution ? PassageKind::Title : PassageKind::Cover, {}, 0, text);
    }
}

void AknBody::takePreface(const Node &preface)
{
    m_part = model::TextPart::Front;
    bool isFirst = true;
    for (const Node *line : preface.findAll(u"p")) {
        const Node *number = line->child(u"docNumber");
        const Node *title = line->child(u"docTitle");
        InlineText text;
        for (const Node &child : line->children) {
            if (&child != number || !title)
                collect(child, text);
        }
        const bool isTitle = isFirst && m_resolution.isEmpty();
        put(isTitle ? PassageKind::Title : PassageKind::Heading, number && title ? number->plainText() : QString(), 0,
            text);
        isFirst = false;
    }
}

void AknBody::takeConclusions(const Node &conclusions)
{
    m_part = model::TextPart::End;
    for (const Node *line : conclusions.findAll(u"p")) {
        InlineText text;
        takeVote(*line, text);
        put(PassageKind::Vote, {}, 0, text);
    }
    // Some files leave the form for the vote unfilled: "0 0 0".
    static const QRegularExpression unfilled(u"^[0 ]+$"_s);
    if (!m_blocks.isEmpty() && unfilled.matchView(m_blocks.last().text.content).hasMatch())
        m_dropped.append({u"unfilled-form"_s, m_blocks.takeLast().text.content});
}

// The result, those in favour, those against and those abstaining stand within each other; each becomes a line.
void AknBody::takeVote(const Node &node, InlineText &text)
{
    for (const Node &child : node.children) {
        const bool isLine = child.name == "outcome"_L1 && node.name == "outcome"_L1;
        if (isLine)
            put(PassageKind::Vote, {}, 0, text);
        if (child.name == "outcome"_L1 || child.name == "vote"_L1)
            takeVote(child, text);
        else
            collect(child, text);
        if (isLine)
            put(PassageKind::Vote, {}, 0, text);
    }
}

void AknBody::takePart(const Node &part, model::TextPart where, PassageKind kind)
{
    m_part = where;
    for (const Node &child : part.children) {
        Place place{kind, 0, {}, false, {}};
        if (child.name == "formula"_L1)
            place.kind = PassageKind::Formula;
        takeChild(part, child, place);
    }
}

void AknBody::takeHierarchy(const Node &element, Place place)
{
    place.styleClass = element.attribute(u"class");
    if (element.child(u"num")) {
        // A number that the paragraph above has left is its own; an empty paragraph keeps it.
        if (!place.label.isEmpty()) {
            InlineText none;
            put(place.kind, std::exchange(place.label, {}), place.level, none);
        }
        place.continues = false;
    }
    for (const Node &child : element.children)
        takeChild(element, child, place);
    if (!place.label.isEmpty()) {
        InlineText text;
        text.append(place.label);
        put(PassageKind::Heading, {}, 2, text);
    }
}

void AknBody::takeChild(const Node &parent, const Node &child, Place &place)
{
    const QString &name = child.name;
    if (child.isText()) {
        if (!child.text.trimmed().isEmpty())
            takeText(child, place);
    } else if (name == "num"_L1) {
        place.label = child.plainText();
    } else if (name == "crossHeading"_L1 && child.attribute(u"refersTo") == "#preamble"_L1) {
        Place preambular{PassageKind::Preambular, 0, {}, false, {}};
        takeText(child, preambular);
    } else if (isHeadingName(name)) {
        const bool keepsNumber = hasText(parent) && parent.name != "section"_L1 && parent.name != "article"_L1;
        const int level = parent.name == "section"_L1 ? 1 : headingLevel(parent.attribute(u"class"));
        takeHeading(child, keepsNumber ? QString() : std::exchange(place.label, {}), level);
    } else if (name == "table"_L1) {
        takeTable(child);
    } else if (isListName(name)) {
        takeList(child, place);
    } else if (isFlowName(name)) {
        takeFlow(child, place);
    } else if (name == "p"_L1) {
        takeParagraph(parent, child, place);
    } else if (name == "componentRef"_L1 || name == "documentRef"_L1 || name == "toc"_L1) {
        m_dropped.append({u"table-of-contents"_s, child.plainText().left(200)});
    } else if (name == "authorialNote"_L1) {
        m_notes.append(&child);
        InlineText none;
        put(PassageKind::Footnote, {}, 0, none);
    } else if (name != "img"_L1) {
        takeElement(parent, child, place);
    }
}

void AknBody::takeParagraph(const Node &parent, const Node &paragraph, Place &place)
{
    const Node *only = onlyElement(paragraph);
    if (only && only->name == "decoration"_L1)
        m_dropped.append({u"decoration"_s, only->plainText().left(200)});
    else if (only && (only->name == "num"_L1 || isHeadingName(only->name)))
        takeHeading(paragraph, {}, parent.name == "section"_L1 ? 1 : 2);
    else if (place.label.isEmpty() && place.styleClass == "FootnoteText"_L1)
        takeTableNote(paragraph);
    else if (place.label.isEmpty() && isHeadingClass(place.styleClass))
        takeHeading(paragraph, {}, headingLevel(place.styleClass));
    else
        takeText(paragraph, place);
}

// Anything else is a level of the text: a container, a section, a numbered paragraph, a point of a list.
void AknBody::takeElement(const Node &parent, const Node &element, Place &place)
{
    Place inner = place;
    inner.continues = false;
    if (element.name == "recital"_L1 && parent.child(u"intro"))
        inner.level = 1;
    const bool isNumbered = element.child(u"num") != nullptr;
    if (isNumbered && m_markup == model::ExtractedText::Markup::Act && parent.child(u"num") && !isGroupName(parent.name))
        inner.level = place.level + 1;
    if (inner.level > 0 && place.kind != PassageKind::Formula)
        inner.kind = PassageKind::SubParagraph;
    if (!isNumbered)
        inner.label = std::exchange(place.label, {});
    takeHierarchy(element, inner);
}

void AknBody::takeList(const Node &list, Place &place)
{
    const Node *first = nullptr;
    for (const Node &child : list.children) {
        if (!child.isText()) {
            first = &child;
            break;
        }
    }
    if (!place.label.isEmpty() && first && !isFlowName(first->name) && first->name != "p"_L1) {
        InlineText none;
        put(place.kind, std::exchange(place.label, {}), place.level, none);
        place.continues = true;
    }
    for (const Node &child : list.children) {
        if (isListName(child.name)) {
            Place inner{PassageKind::SubParagraph, place.level + 1, {}, false, {}};
            takeList(child, inner);
        } else if (isFlowName(child.name) || child.name == "p"_L1 || child.isText() || isHeadingName(child.name)) {
            takeChild(list, child, place);
        } else {
            takeHierarchy(child, {PassageKind::SubParagraph, place.level + 1, {}, false, {}});
        }
    }
}

void AknBody::takeFlow(const Node &flow, Place &place)
{
    if (!std::ranges::any_of(flow.children, [](const Node &child) {
            return child.name == "p"_L1 || isListName(child.name) || isFlowName(child.name) || child.name == "table"_L1
                || isHeadingName(child.name);
        })) {
        takeText(flow, place);
        return;
    }
    for (const Node &child : flow.children)
        takeChild(flow, child, place);
}

void AknBody::takeText(const Node &node, Place &place)
{
    InlineText text;
    collect(node, text);
    if (text.isEmpty() && place.label.isEmpty()) {
        put(place.kind, {}, place.level, text);
        return;
    }
    put(place.kind, std::exchange(place.label, {}), place.level, text, place.continues);
    place.continues = true;
}

void AknBody::takeTable(const Node &table)
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

// "a See A/77/528.": the letter of a note under a table is raised.
void AknBody::takeTableNote(const Node &node)
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

void AknBody::takeHeading(const Node &node, const QString &label, int level)
{
    InlineText text;
    collectChildren(node, text);
    put(PassageKind::Heading, label, level, text);
}

void AknBody::collectChildren(const Node &node, InlineText &into)
{
    for (const Node &child : node.children)
        collect(child, into);
}

void AknBody::collect(const Node &node, InlineText &into)
{
    if (node.isText()) {
        into.append(node.text);
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
        collectChildren(node, into);
        into.space();
        return;
    }
    const QString styleClass = node.attribute(u"class");
    const bool isSpan = node.name == "span"_L1;
    int opened = 0;
    const auto open = [&](bool wanted, Span::Style style, const QString &target = {}) {
        if (wanted) {
            into.open(style, target);
            ++opened;
        }
    };
    open(node.name == "i"_L1 || (isSpan && styleClass.contains("italic"_L1)), Span::Style::Italic);
    open(node.name == "b"_L1 || (isSpan && styleClass.contains("bold"_L1)), Span::Style::Bold);
    open(node.name == "sup"_L1, Span::Style::Superscript);
    if (node.name == "a"_L1 || node.name == "ref"_L1) {
        const QString target = model::undocsTarget(node.attribute(u"href"));
        open(!target.isEmpty(), Span::Style::Reference, target);
    }
    collectChildren(node, into);
    for (; opened > 0; --opened)
        into.close();
}

void AknBody::put(PassageKind kind, const QString &label, int level, InlineText &text, bool continues)
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

}
