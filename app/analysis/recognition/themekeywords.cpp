// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themekeywords.h"

#include "themes.h"

#include <core/text/normalised.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace recognition {

using model::ProposedLink;

QList<ProposedLink> themeLinks(const model::ReadText &read)
{
    QSet<QString> seen;
    QList<ProposedLink> links;
    for (const QString &keyword : read.keywords) {
        const QString key = u"theme:"_s + text::fold(keyword);
        if (keyword.trimmed().isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        ProposedLink link;
        link.relation = u"about"_s;
        link.targetKind = model::RecordKind::Theme;
        link.targetKey = key;
        link.targetName = themeName(keyword);
        link.origin = model::Origin::Source;
        // What the file itself states is no doubt of ours.
        link.status = model::LinkStatus::Accepted;
        links.append(link);
    }
    return links;
}

}
