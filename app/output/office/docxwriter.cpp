// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxwriter.h"

#include "docxbody.h"
#include "docxparts.h"
#include "zippackage.h"

using namespace Qt::StringLiterals;

namespace office {

base::Result<QByteArray> DocxWriter::write(const Flow &isolated) const
{
    const Flow flow = withDirectionMarks(isolated);
    DocxBody body(flow);
    const QByteArray document = body.document();
    const bool hasLogo = !logoSize(flow.design).isEmpty();
    QList<Member> members {{u"[Content_Types].xml"_s, docxparts::contentTypes(hasLogo)}, {u"_rels/.rels"_s, docxparts::packageRelations()},
        {u"docProps/core.xml"_s, docxparts::properties(flow.title, flow.author, flow.language)}, {u"word/document.xml"_s, document},
        {u"word/_rels/document.xml.rels"_s, body.relations()}, {u"word/styles.xml"_s, docxparts::styles(flow)},
        {u"word/numbering.xml"_s, docxparts::numbering(body.numberedLists())}, {u"word/footnotes.xml"_s, body.footnotes()},
        {u"word/settings.xml"_s, docxparts::settings(flow)}, {u"word/header1.xml"_s, docxparts::header(flow)},
        {u"word/footer1.xml"_s, docxparts::footer(flow)}};
    if (hasLogo)
        members.append({u"word/media/logo.png"_s, flow.design.logo, true});
    return zipped(members);
}

}
