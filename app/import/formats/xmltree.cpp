// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmltree.h"

#include "inlinetext.h"
#include "limits.h"

#include <QXmlStreamReader>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

void collectText(const Node &node, InlineText &into)
{
    if (node.isText()) {
        into.append(node.text);
        return;
    }
    if (node.name == "authorialNote"_L1)
        return;
    if (node.name == "eol"_L1 || node.name == "p"_L1)
        into.space();
    for (const Node &child : node.children)
        collectText(child, into);
}

void collectElements(const Node &node, QStringView elementName, QList<const Node *> &into)
{
    for (const Node &child : node.children) {
        if (child.name == elementName)
            into.append(&child);
        else
            collectElements(child, elementName, into);
    }
}

// A declaration stands before the root element; it is looked for in the bytes so that no parser gets to see it.
bool hasDoctype(const QByteArray &bytes)
{
    const QByteArray head = asciiHead(bytes, 1 << 16);
    qsizetype at = 0;
    while (at < head.size()) {
        const qsizetype mark = head.indexOf('<', at);
        if (mark < 0)
            return false;
        if (head.sliced(mark).startsWith("<!--"))
            at = head.indexOf("-->", mark);
        else if (head.sliced(mark).startsWith("<?"))
            at = head.indexOf("?>", mark);
        else
            return head.sliced(mark).startsWith("<!");
        if (at < 0)
            return false;
        ++at;
    }
    return false;
}

Node elementOf(const QXmlStreamReader &reader)
{
    Node node;
    node.name = reader.name().toString();
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        node.attributes.append({attribute.name().toString(), attribute.value().toString()});
    return node;
}

base::Error parseError(const QXmlStreamReader &reader)
{
    const QString detail
        = u"line %1, column %2: %3"_s.arg(reader.lineNumber()).arg(reader.columnNumber()).arg(reader.errorString());
    const bool cut = reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    return {cut ? base::ErrorCode::Truncated : base::ErrorCode::NotWellFormed, {}, detail};
}

}

QByteArray asciiHead(const QByteArray &bytes, qsizetype length)
{
    QByteArray head = bytes.first(std::min(length, bytes.size()));
    head.removeIf([](char byte) { return byte == '\0'; });
    return head;
}

QString Node::attribute(QStringView attributeName) const
{
    for (const auto &[key, value] : attributes) {
        if (key == attributeName)
            return value;
    }
    return {};
}

const Node *Node::child(QStringView childName) const
{
    for (const Node &candidate : children) {
        if (candidate.name == childName)
            return &candidate;
    }
    return nullptr;
}

const Node *Node::find(QStringView elementName) const
{
    for (const Node &candidate : children) {
        if (candidate.name == elementName)
            return &candidate;
        if (const Node *below = candidate.find(elementName))
            return below;
    }
    return nullptr;
}

QList<const Node *> Node::findAll(QStringView elementName) const
{
    QList<const Node *> found;
    collectElements(*this, elementName, found);
    return found;
}

bool Node::hasElements() const
{
    return std::ranges::any_of(children, [](const Node &child) { return !child.isText(); });
}

QString Node::plainText() const
{
    InlineText collected;
    collectText(*this, collected);
    return collected.take().content;
}

base::Result<Node> parseXml(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return base::failure(base::ErrorCode::Empty);
    if (hasDoctype(bytes))
        return base::failure(base::ErrorCode::EntitiesRefused);
    QXmlStreamReader reader(bytes);
    Node document;
    // The address of an open element stays: its parent's list grows only after it is closed.
    std::vector<Node *> open{&document};
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return base::failure(base::ErrorCode::EntitiesRefused);
        case QXmlStreamReader::StartElement:
            if (open.size() > kDeepestElement)
                return base::failure(base::ErrorCode::NotWellFormed, {}, u"more than %1 levels"_s.arg(kDeepestElement));
            open.back()->children.push_back(elementOf(reader));
            open.push_back(&open.back()->children.back());
            break;
        case QXmlStreamReader::EndElement:
            open.pop_back();
            break;
        case QXmlStreamReader::Characters: {
            Node text;
            text.text = reader.text().toString();
            open.back()->children.push_back(std::move(text));
            break;
        }
        default:
            break;
        }
    }
    if (reader.hasError())
        return base::failure(parseError(reader));
    for (Node &child : document.children) {
        if (!child.isText())
            return std::move(child);
    }
    return base::failure(base::ErrorCode::Truncated);
}

}
