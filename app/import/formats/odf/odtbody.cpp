// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtbody.h"

#include <core/model/undocsurl.h>
#include <import/formats/droppedtext.h>

#include <QSet>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

// What the program that wrote the file made of the text, and makes again when it is printed.
bool isIndex(const QString &name)
{
    static const QSet<QString> names{u"table-of-content"_s, u"illustration-index"_s, u"table-index"_s,
        u"object-index"_s, u"user-index"_s, u"alphabetical-index"_s};
    return names.contains(name);
}

// Elements that hold no text of the document.
bool isSilent(const QString &name)
{
    static const QSet<QString> names{u"forms"_s, u"scripts"_s, u"script"_s, u"sequence-decls"_s, u"variable-decls"_s,
        u"user-field-decls"_s, u"dde-connection-decls"_s, u"alphabetical-index-auto-mark-file"_s, u"number"_s,
        u"event-listeners"_s, u"table-source"_s, u"covered-table-cell"_s, u"ruby-text"_s, u"title"_s, u"desc"_s};
    return names.contains(name);
}

bool isFrame(const QString &name)
{
    static const QSet<QString> names{u"frame"_s, u"custom-shape"_s, u"rect"_s, u"line"_s, u"polyline"_s, u"polygon"_s,
        u"path"_s, u"ellipse"_s, u"circle"_s, u"connector"_s, u"caption"_s, u"measure"_s, u"control"_s, u"g"_s};
    return names.contains(name);
}

void collectParagraphs(const Node &node, QList<const Node *> &into)
{
    for (const Node &child : node.children) {
        if (child.name == "p"_L1 || child.name == "h"_L1)
            into.append(&child);
        else
            collectParagraphs(child, into);
    }
}

void dropParagraphs(const Node &from, const QString &reason, QList<model::Dropped> &into)
{
    QList<const Node *> paragraphs;
    collectParagraphs(from, paragraphs);
    for (const Node *paragraph : std::as_const(paragraphs)) {
        const QString text = paragraph->plainText();
        if (!text.isEmpty())
            into.append(droppedText(reason, text));
    }
}

}

OdtBody::OdtBody(const OdtStyles &styles)
    : m_styles(styles)
    , m_lists(styles)
{
}

void OdtBody::take(const Node &parent)
{
    for (const Node &child : parent.children) {
        if (!child.isText())
            takeElement(child);
    }
}

void OdtBody::takeElement(const Node &element)
{
    const QString &name = element.name;
    if (name == "p"_L1 || name == "h"_L1)
        takeParagraph(element);
    else if (name == "list"_L1)
        takeList(element);
    else if (name == "table"_L1)
        takeTable(element);
    else if (isIndex(name))
        drop(element, u"table-of-contents"_s);
    else if (name == "tracked-changes"_L1)
        takeChanges(element);
    else if (name == "annotation"_L1)
        drop(element, u"comment"_s);
    else if (isFrame(name))
        takeFrame(element);
    else if (!isSilent(name))
        take(element);
}

void OdtBody::takeParagraph(const Node &paragraph)
{
    const QString style = paragraph.attribute(u"style-name");
    const bool isTitle = !m_inRow && paragraph.name == "p"_L1 && !m_item.isItem && m_styles.isTitle(style);
    const bool isHeading = paragraph.name == "h"_L1 || isTitle;
    if (m_styles.isHidden(u"paragraph"_s, style)) {
        const QString text = paragraph.plainText();
        if (!text.isEmpty())
            m_dropped.append(droppedText(u"hidden"_s, text));
        return;
    }
    takeInline(paragraph, isHeading ? CharacterStyle() : m_styles.character(u"paragraph"_s, style, {}));
    if (m_inRow) {
        m_text.space();
        return;
    }
    if (isHeading) {
        const int level = std::clamp(paragraph.attribute(u"outline-level").toInt(), 1, 10);
        const bool isCounted = paragraph.name == "h"_L1 && !m_item.isItem && !m_text.isEmpty();
        const QString label = isCounted ? m_lists.nextHeading(paragraph, level) : m_item.label;
        put(PassageKind::Heading, label, level);
        if (isTitle && m_title.isEmpty() && !m_blocks.isEmpty())
            m_title = m_blocks.last().text.content;
    } else if (m_item.isItem && (!m_item.label.isEmpty() || m_item.continues)) {
        const PassageKind kind = m_item.level > 0 ? PassageKind::SubParagraph : PassageKind::Body;
        put(kind, m_item.label, m_item.level, m_item.continues);
    } else {
        put(PassageKind::Body, {}, 0);
    }
}

void OdtBody::takeList(const Node &list)
{
    const Item outer = m_item;
    m_lists.open(list);
    for (const Node &item : list.children) {
        if (item.name == "list-item"_L1 || item.name == "list-header"_L1)
            takeItem(item);
    }
    m_lists.close();
    m_item = outer;
}

void OdtBody::takeItem(const Node &item)
{
    m_item = {{}, m_lists.depth(), true, false};
    bool isCounted = item.name == "list-header"_L1;
    for (const Node &child : item.children) {
        const bool isParagraph = child.name == "p"_L1 || child.name == "h"_L1;
        // An item that only holds another list has no number: it is there for the indent.
        if (isParagraph && !isCounted) {
            const OdtLists::Item counted = m_lists.next(item);
            m_item.label = counted.label;
            m_item.level = counted.level;
            isCounted = true;
            if (m_inRow) {
                m_text.append(counted.label);
                m_text.space();
            }
        }
        const bool wasLabelled = !m_item.label.isEmpty();
        if (!child.isText())
            takeElement(child);
        if (isParagraph)
            m_item = {{}, m_item.level, true, wasLabelled || m_item.continues};
    }
}

void OdtBody::takeTable(const Node &table)
{
    for (const Node &child : table.children) {
        if (child.name == "table-row"_L1)
            takeRow(child);
        else if (child.name.startsWith("table-"_L1))
            takeTable(child);
    }
}

void OdtBody::takeRow(const Node &row)
{
    const Item outer = std::exchange(m_item, {});
    const bool isNested = std::exchange(m_inRow, true);
    const auto isCell = [](const Node &node) { return node.name == "table-cell"_L1; };
    const bool hasWords = std::ranges::any_of(
        row.children, [&](const Node &node) { return isCell(node) && !node.plainText().isEmpty(); });
    bool isFirst = true;
    for (const Node &cell : row.children) {
        if (!isCell(cell))
            continue;
        if (!isFirst && hasWords)
            m_text.append(u" | ");
        take(cell);
        isFirst = false;
    }
    m_inRow = isNested;
    m_item = outer;
    if (m_inRow)
        m_text.space();
    else
        put(PassageKind::Body, {}, 0);
}

void OdtBody::takeInline(const Node &parent, const CharacterStyle &style)
{
    for (const Node &child : parent.children) {
        if (child.isText())
            appendStyled(m_text, child.text, style);
        else
            takeInlineElement(child, style);
    }
}

void OdtBody::takeInlineElement(const Node &element, const CharacterStyle &style)
{
    const QString &name = element.name;
    if (name == "span"_L1) {
        const QString own = element.attribute(u"style-name");
        if (m_styles.isHidden(u"text"_s, own))
            m_dropped.append(droppedText(u"hidden"_s, element.plainText()));
        else
            takeInline(element, m_styles.character(u"text"_s, own, style));
    } else if (name == "a"_L1) {
        CharacterStyle linked = style;
        linked.reference = model::undocsTarget(element.attribute(u"href"));
        takeInline(element, linked);
    } else if (name == "s"_L1 || name == "tab"_L1 || name == "line-break"_L1) {
        m_text.space();
    } else if (name == "note"_L1) {
        const Node *citation = element.child(u"note-citation");
        m_text.mark(citation ? citation->plainText() : QString());
        m_notes.append(&element);
    } else if (name == "annotation"_L1) {
        drop(element, u"comment"_s);
    } else if (isFrame(name)) {
        m_frames.append(&element);
    } else if (name == "p"_L1 || name == "h"_L1) {
        m_text.space();
        takeInline(element, style);
    } else if (!isSilent(name)) {
        takeInline(element, style);
    }
}

void OdtBody::takeNote(const Node &note)
{
    const Node *citation = note.child(u"note-citation");
    const Node *body = note.child(u"note-body");
    if (body)
        takeInline(*body, {});
    put(PassageKind::Footnote, citation ? citation->plainText() : QString(), 0);
}

void OdtBody::takeFrame(const Node &frame)
{
    const bool isPicture = frame.child(u"image") || frame.child(u"object") || frame.child(u"object-ole");
    if (isPicture) {
        const Node *description = frame.child(u"desc");
        if (!description)
            description = frame.child(u"title");
        m_dropped.append(droppedText(u"picture"_s, description ? description->plainText() : frame.attribute(u"name")));
    }
    // A formula or a chart may stand in the file itself; its numbers are no text of the document.
    for (const Node &child : frame.children) {
        if (child.name != "object"_L1 && child.name != "object-ole"_L1 && child.name != "image"_L1 && !child.isText())
            takeElement(child);
    }
}

void OdtBody::takeChanges(const Node &changes)
{
    m_hasTrackedChanges = m_hasTrackedChanges || changes.hasElements();
    const QList<const Node *> deletions = changes.findAll(u"deletion");
    for (const Node *deletion : deletions)
        drop(*deletion, u"deleted"_s);
}

void OdtBody::put(PassageKind kind, const QString &label, int level, bool continues)
{
    const bool isEmpty = m_text.isEmpty();
    model::StyledText text = m_text.take();
    if (!isEmpty)
        m_blocks.append({.kind = kind, .label = label, .level = level, .text = std::move(text), .continues = continues});
    putAnchored();
}

void OdtBody::putAnchored()
{
    const QList<const Node *> notes = std::exchange(m_notes, {});
    const QList<const Node *> frames = std::exchange(m_frames, {});
    const Item outer = std::exchange(m_item, {});
    for (const Node *note : notes)
        takeNote(*note);
    for (const Node *frame : frames)
        takeFrame(*frame);
    m_item = outer;
}

void OdtBody::drop(const Node &from, const QString &reason)
{
    dropParagraphs(from, reason, m_dropped);
}

QList<model::Dropped> odtPageFrames(const Node &masterStyles)
{
    QList<model::Dropped> dropped;
    const QList<const Node *> pages = masterStyles.findAll(u"master-page");
    for (const Node *page : pages) {
        for (const Node &frame : page->children) {
            if (frame.name.startsWith("header"_L1))
                dropParagraphs(frame, u"page-header"_s, dropped);
            else if (frame.name.startsWith("footer"_L1))
                dropParagraphs(frame, u"page-footer"_s, dropped);
        }
    }
    return dropped;
}

}
