// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libxml/tree.h>

#include <QDate>
#include <QString>
#include <QStringList>

namespace formats {

/// The metadata of a web page. Fields are empty where it has none.
struct HtmlMetadata {
    QString title;    ///< Without the name of the site.
    QString language; ///< ISO 639.
    QDate date;       ///< Of publication.
    QStringList authors; ///< As it names them; an institution is one, commas and all.
    QString site;     ///< The name of the web site.
    QString url;      ///< The address that the page gives itself.
};

/// Open Graph, Dublin Core and what sites of the United Nations set beside them.
HtmlMetadata htmlMetadataOf(xmlNode *root);

}
