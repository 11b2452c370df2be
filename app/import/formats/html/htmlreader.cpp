// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlreader.h"

#include "htmldocument.h"
#include "htmlmetadata.h"
#include "htmlparts.h"
#include "htmlwalk.h"

#include <import/formats/encoding.h>
#include <import/formats/xmltree.h>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

/// Who wrote a page, and where it stands: what a citation of it says.
QJsonObject sourceOf(const HtmlMetadata &metadata)
{
    QJsonObject source;
    const auto note = [&source](const QString &name, const QString &value) {
        if (!value.isEmpty())
            source.insert(name, value);
    };
    note(u"author"_s, metadata.authors.join(u"; "_s));
    note(u"publisher"_s, metadata.site);
    note(u"url"_s, metadata.url);
    return source;
}

}

bool HtmlReader::accepts(const Input &input) const
{
    const QByteArray head = asciiHead(input.bytes, 2048).toLower();
    if (head.contains("<!doctype html") || head.contains("<html"))
        return true;
    const QString name = input.fileName.toLower();
    return (name.endsWith(".html"_L1) || name.endsWith(".htm"_L1) || name.endsWith(".xhtml"_L1))
        && !isBinary(input.bytes);
}

base::Result<model::ExtractedText> HtmlReader::read(const Input &input) const
{
    const HtmlPage page = parseHtml(input.bytes);
    xmlNode *root = page.document ? xmlDocGetRootElement(page.document.get()) : nullptr;
    if (!root)
        return base::failure(base::ErrorCode::NoText, input.fileName);

    model::ExtractedText result;
    const HtmlMetadata metadata = htmlMetadataOf(root);
    const HtmlWalk walk(root, htmlPartsOf(root));
    result.paragraphs = walk.blocks();
    result.declared.dropped = walk.dropped();
    if (page.isCut)
        result.declared.dropped.append({u"too-deep"_s, {}, int(input.bytes.size())});
    result.declared.text.remarks = page.remarks;
    result.declared.text.title = metadata.title;
    result.declared.text.language = metadata.language;
    result.published = metadata.date;
    result.source = sourceOf(metadata);
    result.titleFrom = model::ExtractedText::TitleFrom::FirstWords;
    return result;
}

}
