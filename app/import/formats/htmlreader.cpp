// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlreader.h"

#include "akntree.h"
#include "encoding.h"
#include "filehints.h"
#include "htmldocument.h"
#include "htmlmetadata.h"
#include "htmlparts.h"
#include "htmlwalk.h"
#include "prose.h"

namespace formats {

using namespace Qt::StringLiterals;

namespace {

/// Who wrote a page, and where it stands: what a citation of it says. A document of the United Nations says it by its symbol.
void noteSource(const HtmlMetadata &metadata, model::ReadText &result)
{
    if (!result.work.symbol.isEmpty())
        return;
    const auto note = [&result](const QString &name, const QString &value) {
        if (!value.isEmpty())
            result.work.fields.insert(name, value);
    };
    note(u"author"_s, metadata.authors.join(u"; "_s));
    note(u"publisher"_s, metadata.site);
    note(u"url"_s, metadata.url);
}

}

QString HtmlReader::format() const
{
    return u"html"_s;
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

base::Result<model::ReadText> HtmlReader::read(const Input &input) const
{
    const HtmlPage page = parseHtml(input.bytes);
    xmlNode *root = page.document ? xmlDocGetRootElement(page.document.get()) : nullptr;
    if (!root)
        return base::failure(base::ErrorCode::NoText, input.fileName);

    model::ReadText result;
    const HtmlMetadata metadata = htmlMetadataOf(root);
    const HtmlWalk walk(root, htmlPartsOf(root));
    result.dropped = walk.dropped();
    result.text.remarks = page.remarks;
    if (page.isCut)
        result.dropped.append({u"too-deep"_s, {}, int(input.bytes.size())});
    result.text.title = metadata.title;
    result.text.language = metadata.language;
    structureProse(walk.blocks(), result);
    // A saved resolution has a date of its own, which is not that of the page.
    if (!result.work.date.isValid())
        result.work.date = metadata.date;
    readOpeningWords(input, result);
    readFileName(input, result);
    noteSource(metadata, result);
    if (const base::Status status = requireText(input, result); !status)
        return base::failure(status.error());
    return result;
}

}
