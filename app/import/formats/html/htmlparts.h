// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libxml/tree.h>

#include <QHash>
#include <QString>

namespace formats {

/// The main content of a web page, and the parts that belong to the site around it.
struct HtmlParts {
    const xmlNode *main = nullptr; ///< Holds most of the text; null where all of the page does. Tables above it only set out the page.
    QHash<const xmlNode *, QString> asides; ///< Parts that are not read, with the reason as in model::Dropped.
};

/// Finds where the text stands by what the page declares (<main>, role, one <article>, articleBody); else by descending to
/// where most of the words stand that are no links. Nothing is left out for its place alone: a part is an aside only where
/// it has a name. That is an element, role or class (menus, notices of cookies, share buttons, heads and feet of the site),
/// a group of links beside the text, another article beside the declared one, or a word or two beside it that are no
/// sentence. Paragraphs, headings and tables of data are kept wherever they stand; a part with most of the text is never an
/// aside. Linear in the page.
/// Reasons: "navigation", "page-header", "page-footer", "cookie-notice", "share-buttons", "related", "comment", "hidden".
HtmlParts htmlPartsOf(xmlNode *root);

}
