// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/linkrow.h>
#include <presentation/asynclibrary.h>

namespace presentation {

/// All links of one relation between two records, which a list shows as one. A plain value.
struct LinkItem {
    QList<model::LinkRow> rows; ///< At least one; the accepted ones first, those of the window's language before others.
    model::LinkEnd end = model::LinkEnd::From; ///< Where the record of the page stands.

    bool isForward() const { return end == model::LinkEnd::From; }
    const model::Record &other() const { return isForward() ? rows.first().to : rows.first().from; }
    /// Where the first link leads from the record of the page.
    Location place() const;
    /// "OP3, OP8": the paragraphs of the other record, or those that the links start in.
    QString addresses() const;
    /// The parts that the other end plays: "core group".
    QString roles() const;
};

/// Links of several languages, paragraphs and rules tell of one record once, in the order of the first link of each.
QList<LinkItem> linkItems(const QList<model::LinkRow> &rows, model::LinkEnd end);

}
