// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aknbody.h"

#include "aknnames.h"

#include <algorithm>
#include <utility>

namespace formats {

using namespace Qt::StringLiterals;
using model::PassageKind;

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
    m_paragraphs.setResolution(resolution);
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
    m_paragraphs.setPart(model::TextPart::Annex);
    for (const Node &part : attachment.children) {
        if (part.isText())
            continue;
        if (part.name == "mainBody"_L1 || part.name == "body"_L1) {
            takePart(part, model::TextPart::Annex, bodyKind());
        } else if (part.name == "preamble"_L1) {
            takePart(part, model::TextPart::Annex, PassageKind::Preambular);
        } else if (part.name == "coverPage"_L1 || part.name == "preface"_L1) {
            for (const Node *line : part.findAll(u"p"))
                m_paragraphs.putHeading(*line, {}, 1);
        } else if (part.name == "conclusions"_L1) {
            Place place{bodyKind(), 0, {}, false, {}};
            takeFlow(part, place);
        } else if (part.name == "heading"_L1) {
            m_paragraphs.putHeading(part, {}, 1);
        } else if (part.name != "meta"_L1) {
            takeAttachment(part);
        }
    }
}

void AknBody::takeCover(const Node &cover)
{
    m_paragraphs.setPart(model::TextPart::Front);
    for (const Node *line : cover.findAll(u"p")) {
        const Node *title = line->child(u"docTitle");
        const bool namesResolution = title && title->attribute(u"refersTo") == "#resolutionNumber"_L1;
        InlineText text;
        m_paragraphs.collectChildren(*line, text);
        m_paragraphs.put(namesResolution ? PassageKind::Title : PassageKind::Cover, {}, 0, text);
    }
}

void AknBody::takePreface(const Node &preface)
{
    m_paragraphs.setPart(model::TextPart::Front);
    bool isFirst = true;
    for (const Node *line : preface.findAll(u"p")) {
        const Node *number = line->child(u"docNumber");
        const Node *title = line->child(u"docTitle");
        InlineText text;
        for (const Node &child : line->children) {
            if (&child != number || !title)
                m_paragraphs.collect(child, text);
        }
        const bool isTitle = isFirst && m_paragraphs.resolution().isEmpty();
        m_paragraphs.put(isTitle ? PassageKind::Title : PassageKind::Heading, number && title ? number->plainText() : QString(), 0,
            text);
        isFirst = false;
    }
}

void AknBody::takeConclusions(const Node &conclusions)
{
    m_paragraphs.setPart(model::TextPart::End);
    for (const Node *line : conclusions.findAll(u"p")) {
        InlineText text;
        takeVote(*line, text);
        m_paragraphs.put(PassageKind::Vote, {}, 0, text);
    }
    m_paragraphs.dropUnfilledForm();
}

// The result, those in favour, those against and those abstaining stand within each other; each becomes a line.
void AknBody::takeVote(const Node &node, InlineText &text)
{
    for (const Node &child : node.children) {
        const bool isLine = child.name == "outcome"_L1 && node.name == "outcome"_L1;
        if (isLine)
            m_paragraphs.put(PassageKind::Vote, {}, 0, text);
        if (child.name == "outcome"_L1 || child.name == "vote"_L1)
            takeVote(child, text);
        else
            m_paragraphs.collect(child, text);
        if (isLine)
            m_paragraphs.put(PassageKind::Vote, {}, 0, text);
    }
}

void AknBody::takePart(const Node &part, model::TextPart where, PassageKind kind)
{
    m_paragraphs.setPart(where);
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
        if (!place.label.isEmpty())
            m_paragraphs.putLabel(place.kind, std::exchange(place.label, {}), place.level);
        place.continues = false;
    }
    for (const Node &child : element.children)
        takeChild(element, child, place);
    if (!place.label.isEmpty()) {
        InlineText text;
        text.append(place.label);
        m_paragraphs.put(PassageKind::Heading, {}, 2, text);
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
        m_paragraphs.putHeading(child, keepsNumber ? QString() : std::exchange(place.label, {}), level);
    } else if (name == "table"_L1) {
        m_paragraphs.putTable(child);
    } else if (isListName(name)) {
        takeList(child, place);
    } else if (isFlowName(name)) {
        takeFlow(child, place);
    } else if (name == "p"_L1) {
        takeParagraph(parent, child, place);
    } else if (name == "componentRef"_L1 || name == "documentRef"_L1 || name == "toc"_L1) {
        m_paragraphs.drop(u"table-of-contents"_s, child.plainText().left(200));
    } else if (name == "authorialNote"_L1) {
        m_paragraphs.putNote(child);
    } else if (name != "img"_L1) {
        takeElement(parent, child, place);
    }
}

void AknBody::takeParagraph(const Node &parent, const Node &paragraph, Place &place)
{
    const Node *only = onlyElement(paragraph);
    if (only && only->name == "decoration"_L1)
        m_paragraphs.drop(u"decoration"_s, only->plainText().left(200));
    else if (only && (only->name == "num"_L1 || isHeadingName(only->name)))
        m_paragraphs.putHeading(paragraph, {}, parent.name == "section"_L1 ? 1 : 2);
    else if (place.label.isEmpty() && place.styleClass == "FootnoteText"_L1)
        m_paragraphs.putTableNote(paragraph);
    else if (place.label.isEmpty() && isHeadingClass(place.styleClass))
        m_paragraphs.putHeading(paragraph, {}, headingLevel(place.styleClass));
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
        m_paragraphs.putLabel(place.kind, std::exchange(place.label, {}), place.level);
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
    m_paragraphs.collect(node, text);
    if (text.isEmpty() && place.label.isEmpty()) {
        m_paragraphs.put(place.kind, {}, place.level, text);
        return;
    }
    m_paragraphs.put(place.kind, std::exchange(place.label, {}), place.level, text, place.continues);
    place.continues = true;
}

}
