// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/hit.h>
#include <core/model/link.h>
#include <core/model/record.h>
#include <library/store/history.h>
#include <library/store/library.h>

#include <QList>

namespace presentation {

/// A paragraph that has a record's name without being linked to it, and the link that it could become.
struct Mention {
    model::Hit hit;
    model::Link link;
    QString content; ///< Of the paragraph.
};

struct Mentions {
    QList<Mention> found;
    qint64 total = 0; ///< Paragraphs that have the name, linked or not.
    QString query;    ///< What finds them all.
};

/// Name and aliases of a record: what it is called in texts.
QStringList namesOf(const model::Record &record);

/// Looks for a record's names in the library. Any thread but the GUI's.
base::Result<Mentions> findMentions(const library::Library &library, const model::Record &record);

}
