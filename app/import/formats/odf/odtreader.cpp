// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtreader.h"

#include "odtbody.h"

#include <core/text/languagenames.h>
#include <core/text/normalised.h>
#include <import/formats/container/archive.h>
#include <import/formats/xmltree.h>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kFamily = "application/vnd.oasis.opendocument.";

/// The parts of a text. A flat file has them all in one element, a package in a file each.
struct Parts {
    Node content;
    Node styles;
    Node meta;
    bool isFlat = false;
};

// "text", "spreadsheet": what stands after the family's name in the first member of a package, which is not packed.
QByteArray packedKind(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 256));
    const qsizetype mark = head.indexOf(kFamily);
    if (!Archive::isArchive(bytes) || !head.contains("mimetype") || mark < 0)
        return {};
    const QByteArray rest = head.sliced(mark + kFamily.size());
    const auto end = std::ranges::find_if(rest, [](char byte) { return byte < 'a' || byte > 'z'; });
    return rest.first(std::distance(rest.begin(), end));
}

bool isFlat(const QByteArray &bytes)
{
    const QByteArray head = asciiHead(bytes, 16 * 1024);
    return head.contains("<office:document") && head.contains(kFamily);
}

base::Result<Node> part(const Archive &archive, const QString &name)
{
    TRY(const QByteArray bytes, archive.read(name));
    return parseXml(bytes);
}

base::Result<Parts> packedParts(const Input &input)
{
    TRY(const Archive archive, Archive::open(input.bytes));
    const base::Result<QByteArray> manifest = archive.read(u"META-INF/manifest.xml"_s);
    if (archive.contains(u"encrypted-package"_s) || (manifest && manifest->contains("encryption-data")))
        return base::failure(base::ErrorCode::PasswordNeeded, {}, u"encrypted OpenDocument"_s);
    if (!archive.contains(u"content.xml"_s))
        return base::failure(base::ErrorCode::Damaged, {}, u"content.xml is missing"_s);
    Parts parts;
    TRY(parts.content, part(archive, u"content.xml"_s));
    // A text can be read without its styles and what it says of itself.
    parts.styles = part(archive, u"styles.xml"_s).value_or(Node());
    parts.meta = part(archive, u"meta.xml"_s).value_or(Node());
    return parts;
}

base::Result<Parts> flatParts(const Input &input)
{
    Parts parts;
    TRY(parts.content, parseXml(input.bytes));
    parts.isFlat = true;
    return parts;
}

const Node *textOf(const Node &content)
{
    const Node *body = content.child(u"body");
    return body ? body->child(u"text") : nullptr;
}

OdtStyles stylesOf(const Parts &parts)
{
    OdtStyles styles;
    // The automatic styles of styles.xml are those of headers and footers, under the same names again.
    const std::array<const Node *, 2> groups{
        (parts.isFlat ? parts.content : parts.styles).child(u"styles"), parts.content.child(u"automatic-styles")};
    for (const Node *group : groups) {
        if (group)
            styles.take(*group);
    }
    return styles;
}

void readMeta(const Node &root, model::ExtractedText &text)
{
    const Node *meta = root.child(u"meta");
    if (!meta)
        return;
    const auto value = [&](QStringView name) {
        const Node *node = meta->child(name);
        return node ? node->plainText() : QString();
    };
    text.declared.text.title = value(u"title");
    text.declared.text.language = text::languageOfCode(value(u"language"));
    text.created = QDate::fromString(value(u"creation-date").left(10), Qt::ISODate);
    if (!text.created.isValid())
        text.created = QDate::fromString(value(u"date").left(10), Qt::ISODate);
}

model::ExtractedText textOf(const Parts &parts, const Node &body)
{
    const OdtStyles styles = stylesOf(parts);
    OdtBody reading(styles);
    reading.take(body);
    model::ExtractedText text;
    readMeta(parts.isFlat ? parts.content : parts.meta, text);
    text.paragraphs = reading.blocks();
    text.titleFrom = model::ExtractedText::TitleFrom::FirstHeading;
    text.declared.dropped = reading.dropped();
    if (const Node *pages = (parts.isFlat ? parts.content : parts.styles).child(u"master-styles"))
        text.declared.dropped.append(odtPageFrames(*pages));
    if (text.declared.text.title.isEmpty())
        text.declared.text.title = text::collapseSpace(reading.title());
    if (reading.hasTrackedChanges())
        text.declared.text.remarks.append(u"tracked-changes"_s);
    return text;
}

}

bool OdtReader::accepts(const Input &input) const
{
    if (Archive::isArchive(input.bytes))
        return !packedKind(input.bytes).isEmpty() || input.fileName.endsWith(".odt"_L1, Qt::CaseInsensitive);
    return isFlat(input.bytes);
}

base::Result<model::ExtractedText> OdtReader::read(const Input &input) const
{
    const QByteArray kind = packedKind(input.bytes);
    const auto refused = [&](const QString &what) {
        return base::failure(base::ErrorCode::NotRecognised, input.fileName, u"an OpenDocument file, but no text: "_s + what);
    };
    if (!kind.isEmpty() && kind != "text")
        return refused(QString::fromLatin1(kind));
    TRY(const Parts parts, Archive::isArchive(input.bytes) ? packedParts(input) : flatParts(input));
    const Node *body = textOf(parts.content);
    if (!body) {
        const Node *other = parts.content.child(u"body");
        const auto element = other ? std::ranges::find_if(other->children, [](const Node &node) { return !node.isText(); })
                                   : std::vector<Node>::const_iterator();
        return refused(other && element != other->children.end() ? element->name : u"nothing"_s);
    }
    return textOf(parts, *body);
}

}
