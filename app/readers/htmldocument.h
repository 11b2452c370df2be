// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libxml/tree.h>

#include <QByteArray>

#include <memory>

namespace readers {

struct FreeHtmlDocument {
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};
using HtmlDocument = std::unique_ptr<xmlDoc, FreeHtmlDocument>;

/// The tree of a page of any quality, decoded as it declares; null where there is none. Nothing is loaded, no entity of its
/// own is expanded.
HtmlDocument parseHtml(const QByteArray &bytes);

/// The next node of a tree in its order, or null at the end; without recursion: pages may be deep.
xmlNode *nextNode(xmlNode *node, const xmlNode *root);
/// The same, but nothing below `node`.
xmlNode *nextNodeBeside(xmlNode *node, const xmlNode *root);

}
