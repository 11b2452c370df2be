// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/linkrow.h>

#include <QList>
#include <QString>

namespace presentation {

/// All links of one relation between two records, which a list shows as one. A plain value.
struct LinkItem {
    QList<model::LinkRow> rows; ///< At least one; the accepted ones first, those of the window's language before others.
    bool forward = true;          ///< The record of the page stands at the start.

    const model::Record &other() const { return forward ? rows.first().to : rows.first().from; }
    /// "OP3, OP8": the paragraphs of the other record, or those that the links start in.
    QString addresses() const;
    /// The parts that the other end plays: "core group".
    QString roles() const;
};

/// Links of several languages, paragraphs and rules tell of one record once, in the order of the first link of each.
QList<LinkItem> linkItems(const QList<model::LinkRow> &rows, bool forward);

}
