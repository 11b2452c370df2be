// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowwriter.h"

#include "docxwriter.h"
#include "htmlwriter.h"
#include "markdownwriter.h"
#include "odtwriter.h"
#include "plaintextwriter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace office {

base::Result<Format> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "docx"_L1)
        return Format::Docx;
    if (ending == "odt"_L1)
        return Format::Odt;
    if (ending == "html"_L1 || ending == "htm"_L1)
        return Format::Html;
    if (ending == "md"_L1)
        return Format::Markdown;
    if (ending == "txt"_L1)
        return Format::PlainText;
    return base::failure(base::ErrorCode::BadInput, path, u"the ending must be pdf, docx, odt, html, md or txt"_s);
}

std::unique_ptr<FlowWriter> writerFor(Format format)
{
    switch (format) {
    case Format::Docx:
        return std::make_unique<DocxWriter>();
    case Format::Odt:
        return std::make_unique<OdtWriter>();
    case Format::Html:
        return std::make_unique<HtmlWriter>();
    case Format::Markdown:
        return std::make_unique<MarkdownWriter>();
    case Format::PlainText:
        break;
    }
    return std::make_unique<PlainTextWriter>();
}

}
