// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "epubreader.h"

#include "epubpackage.h"

#include <core/text/normalised.h>
#include <import/formats/container/archive.h>
#include <import/formats/droppedtext.h>
#include <import/formats/html/htmldocument.h>
#include <import/formats/html/htmlwalk.h>

#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <vector>

namespace formats {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

struct FreeNode {
    void operator()(xmlNode *node) const { xmlFreeNode(node); }
};
/// A part of a page, taken out of it. It must not outlive the page.
using DetachedNode = std::unique_ptr<xmlNode, FreeNode>;

void setName(xmlNode *node, const char *name)
{
    xmlNodeSetName(node, reinterpret_cast<const xmlChar *>(name));
}

bool hasRole(const xmlNode *node, const QRegularExpression &roles)
{
    const auto has = [&](const char *attribute) { return roles.match(HtmlWalk::attribute(node, attribute)).hasMatch(); };
    return node->type == XML_ELEMENT_NODE && node->properties && (has("epub:type") || has("role"));
}

// Notes in a list have the numbers of the list, and stay there.
bool isNote(const xmlNode *node)
{
    static const QRegularExpression roles(u"\\b(?:footnote|endnote|rearnote)\\b"_s);
    return HtmlWalk::nameOf(node) != "li"_L1 && hasRole(node, roles);
}

bool isContents(const xmlNode *node)
{
    static const QRegularExpression roles(u"\\b(?:toc|landmarks|page-list|lot|loi)\\b"_s);
    return HtmlWalk::nameOf(node) == "nav"_L1 && hasRole(node, roles);
}

// The mark that a note begins with: "1", "[2]", "*".
qsizetype noteMarkLength(const QString &content)
{
    static const QRegularExpression mark(u"^[\\[(]?(?:\\d{1,4}|[*†‡])[\\])]?[.:]?(?=\\s)"_s);
    return mark.matchView(content).capturedLength();
}

/// Reads one chapter after the other.
class EpubWalk
{
public:
    void takeChapter(const QByteArray &bytes, bool isContentsPage)
    {
        const HtmlDocument document = parseHtml(bytes).document;
        xmlNode *root = document ? xmlDocGetRootElement(document.get()) : nullptr;
        if (!root)
            return;
        const std::vector<DetachedNode> notes = takeApart(root);
        if (isContentsPage)
            dropContents(root);
        else
            takeText(root);
        for (const DetachedNode &note : notes)
            takeNote(note.get());
    }

    void drop(const QString &reason, const QString &text) { m_text.declared.dropped.append(droppedText(reason, text)); }
    model::ExtractedText text() const { return m_text; }

private:
    // Takes contents and notes out of a chapter; the notes are returned. Other asides of a book are boxes of text, not the
    // margin of a web site.
    std::vector<DetachedNode> takeApart(xmlNode *root)
    {
        std::vector<DetachedNode> notes;
        for (xmlNode *node = root; node;) {
            const bool isPart = node != root && (isContents(node) || isNote(node));
            xmlNode *next = isPart ? nextNodeBeside(node, root) : nextNode(node, root);
            if (isPart) {
                xmlUnlinkNode(node);
                DetachedNode part(node);
                if (isContents(node))
                    dropContents(node);
                else
                    notes.push_back(std::move(part));
            } else if (HtmlWalk::nameOf(node) == "img"_L1) {
                drop(u"picture"_s, HtmlWalk::attribute(node, "alt"));
            } else if (HtmlWalk::nameOf(node) == "aside"_L1) {
                setName(node, "div");
            }
            node = next;
        }
        return notes;
    }

    void takeText(xmlNode *root)
    {
        const HtmlWalk walk(root);
        m_text.paragraphs.append(walk.blocks());
        m_text.declared.dropped.append(walk.dropped());
    }

    void takeNote(xmlNode *node)
    {
        setName(node, "div");
        const HtmlWalk walk(node);
        QList<model::RawParagraph> blocks = walk.blocks();
        if (blocks.isEmpty())
            return;
        model::RawParagraph &first = blocks.first();
        if (const qsizetype length = noteMarkLength(first.text.content); length > 0) {
            first.kind = PassageKind::Footnote;
            first.label = first.text.content.first(length);
            first.level = 0;
            first.text.removeStart(length);
        }
        m_text.paragraphs.append(blocks);
    }

    void dropContents(xmlNode *node)
    {
        if (HtmlWalk::nameOf(node) == "nav"_L1)
            setName(node, "div");
        const HtmlWalk walk(node);
        const QList<model::RawParagraph> blocks = walk.blocks();
        for (const model::RawParagraph &block : blocks)
            drop(u"table-of-contents"_s, block.text.content);
    }

    model::ExtractedText m_text;
};

bool isPage(const EpubItem &item)
{
    static const QRegularExpression pageName(u"\\.x?html?$"_s, QRegularExpression::CaseInsensitiveOption);
    return item.mediaType.contains("html"_L1) || item.mediaType == "text/x-oeb1-document"_L1
        || (item.mediaType.isEmpty() && pageName.match(item.path).hasMatch());
}

base::Result<model::ExtractedText> textOf(const Archive &archive, const EpubPackage &book)
{
    EpubWalk walk;
    for (const EpubItem &item : book.spine) {
        if (!isPage(item)) {
            walk.drop(u"picture"_s, item.path);
            continue;
        }
        const base::Result<QByteArray> bytes = archive.read(item.path);
        if (bytes)
            walk.takeChapter(*bytes, item.isContents);
        else if (bytes.error().code == base::ErrorCode::NotFound)
            walk.drop(u"missing"_s, item.path);
        else
            return base::failure(bytes.error());
    }
    model::ExtractedText text = walk.text();
    text.titleFrom = model::ExtractedText::TitleFrom::FirstHeading;
    text.created = book.date;
    text.declared.text.title = text::collapseSpace(book.title);
    text.declared.text.language = book.language;
    if (!book.author.isEmpty())
        text.declared.work.fields.insert(u"author"_s, book.author);
    if (!book.publisher.isEmpty())
        text.declared.work.fields.insert(u"publisher"_s, book.publisher);
    return text;
}

}

bool EpubReader::accepts(const Input &input) const
{
    const QByteArray head = input.bytes.first(std::min<qsizetype>(input.bytes.size(), 256));
    return Archive::isArchive(input.bytes)
        && (head.contains("application/epub+zip") || input.fileName.endsWith(".epub"_L1, Qt::CaseInsensitive));
}

base::Result<model::ExtractedText> EpubReader::read(const Input &input) const
{
    TRY(const Archive archive, Archive::open(input.bytes));
    TRY(const EpubPackage book, readEpubPackage(archive));
    return textOf(archive, book);
}

}
