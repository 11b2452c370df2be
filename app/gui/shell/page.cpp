// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include <gui/decisions/decidepage.h>
#include <gui/decisions/quotationpage.h>
#include <gui/library/annotationlistmodel.h>
#include <gui/library/deadlinelistmodel.h>
#include <gui/library/listpage.h>
#include <gui/library/themepage.h>
#include <gui/pictures/matrixpage.h>
#include <gui/pictures/picturepage.h>
#include <gui/pictures/sponsorspage.h>

using namespace Qt::StringLiterals;

namespace gui {

Page *makePage(Session &session, const QString &key, QWidget *parent)
{
    const base::RecordId record(key.section(u'/', 1, 1).toLongLong());
    const QString kind = key.section(u'/', 0, 0);
    if (kind == "decide"_L1)
        return new DecidePage(session, parent);
    if (kind == "annotations"_L1)
        return new ListPage(session, new AnnotationListModel, parent);
    if (kind == "deadlines"_L1)
        return new ListPage(session, new DeadlineListModel, parent);
    if (kind == "quotations"_L1)
        return new QuotationPage(session, record, parent);
    if (kind == "allthemes"_L1)
        return new ThemePage(session, parent);
    if (kind == "matrix"_L1)
        return new MatrixPage(session, parent);
    if (kind == "sponsors"_L1 && record.isValid())
        return new SponsorsPage(session, record, parent);
    if (kind == "map"_L1 && record.isValid())
        return new PicturePage(session, PicturePage::Kind::Map, record, parent);
    if (kind == "timeline"_L1 && record.isValid())
        return new PicturePage(session, PicturePage::Kind::Timeline, record, parent);
    return nullptr;
}

}
