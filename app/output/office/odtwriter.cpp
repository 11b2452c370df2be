// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtwriter.h"

#include "odtbody.h"
#include "odtstyles.h"

using namespace Qt::StringLiterals;

namespace office {

base::Result<QByteArray> OdtWriter::write(const Flow &isolated) const
{
    const Flow flow = withDirectionMarks(isolated);
    const bool hasLogo = !logoSize(flow.design).isEmpty();
    QList<Member> members {odtparts::mimeType(), {u"META-INF/manifest.xml"_s, odtparts::manifest(hasLogo)},
        {u"content.xml"_s, OdtBody(flow).content()}, {u"styles.xml"_s, odtparts::styles(flow)}, {u"meta.xml"_s, odtparts::meta(flow.title, flow.author, flow.language)}};
    if (hasLogo)
        members.append({u"Pictures/logo.png"_s, flow.design.logo, true});
    return zipped(members);
}

}
