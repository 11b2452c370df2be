// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtwriter.h"

#include "odtbody.h"
#include "odtstyles.h"

using namespace Qt::StringLiterals;

namespace office {

base::Result<QByteArray> OdtWriter::write(const Flow &flow) const
{
    return zipped({odtparts::mimeType(), {u"META-INF/manifest.xml"_s, odtparts::manifest()},
        {u"content.xml"_s, OdtBody(flow).content()}, {u"styles.xml"_s, odtparts::styles(flow)}, {u"meta.xml"_s, odtparts::meta(flow.title, flow.author, flow.language)}});
}

}
