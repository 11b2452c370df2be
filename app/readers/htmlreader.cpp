// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlreader.h"

#include "akntree.h"
#include "encoding.h"
#include "filehints.h"
#include "htmldocument.h"
#include "htmlwalk.h"
#include "languages.h"
#include "prose.h"

#include <text/normalised.h>

namespace readers {

using namespace Qt::StringLiterals;

namespace {

struct Marks {
    QString title;
    const xmlNode *main = nullptr;
    int articles = 0;
    const xmlNode *article = nullptr;
};

Marks marksOf(xmlNode *root)
{
    Marks marks;
    for (xmlNode *node = root; node; node = nextNode(node, root)) {
        const QString name = HtmlWalk::nameOf(node);
        if (name == "title"_L1 && marks.title.isEmpty() && node->children) {
            marks.title
                = text::collapseSpace(QString::fromUtf8(reinterpret_cast<const char *>(node->children->content)));
        } else if (!marks.main
            && (name == "main"_L1 || (name == "div"_L1 && HtmlWalk::attribute(node, "role") == "main"_L1))) {
            marks.main = node;
        } else if (name == "article"_L1) {
            ++marks.articles;
            marks.article = node;
        }
    }
    if (!marks.main && marks.articles == 1)
        marks.main = marks.article;
    return marks;
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
    const HtmlDocument document = parseHtml(input.bytes);
    xmlNode *root = document ? xmlDocGetRootElement(document.get()) : nullptr;
    if (!root)
        return base::failure(base::ErrorCode::NoText, input.fileName);

    model::ReadText result;
    const Marks marks = marksOf(root);
    const HtmlWalk walk(root, marks.main);
    result.dropped = walk.dropped();
    result.text.title = marks.title;
    result.text.language = languageOfCode(HtmlWalk::attribute(root, "lang"));
    if (result.text.language.isEmpty())
        result.text.language = languageOfCode(HtmlWalk::attribute(root, "xml:lang"));
    structureProse(walk.blocks(), result);
    readFileName(input, result);
    if (const base::Status status = requireText(input, result); !status)
        return base::failure(status.error());
    return result;
}

}
