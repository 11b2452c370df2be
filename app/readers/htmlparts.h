// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libxml/tree.h>

#include <QHash>
#include <QString>

namespace readers {

/// What of a web page is its text, and what belongs to the site around it.
struct HtmlParts {
    const xmlNode *main = nullptr;     ///< Holds the text; null where all of the page does.
    const xmlNode *headline = nullptr; ///< The heading of the text where it stands above the main part, or null.
    QHash<const xmlNode *, QString> asides; ///< Parts that are not read, with the reason as in model::Dropped.
};

/// Finds the text by what the page declares (<main>, role, one <article>, articleBody); else by descending to where most of
/// the words stand that are no links. Menus, notices of cookies, share buttons and the like are told by element, role and
/// class; a part with most of the text is never one of them.
/// Reasons: "navigation", "page-header", "page-footer", "cookie-notice", "share-buttons", "related", "comment", "hidden".
HtmlParts htmlPartsOf(xmlNode *root);

}
