// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/change.h>
#include <core/model/linkrow.h>

#include <QList>

namespace application {

struct Target;

/// Links of a record by one relation, with as many records at the other end at most, the latest first.
Query<QList<model::LinkRow>> linksOf(base::RecordId record, model::LinkEnd end, const QString &relation, int limit);

/// Links that start at a record or in its passages.
Query<QList<model::LinkRow>> linksFrom(base::RecordId record);
/// Links at both ends of a record, and those in its paragraphs; `language` restricts the latter (empty: all).
Query<QList<model::LinkRow>> linksOf(const Target &target, const QString &language);
/// The sentence that holds the words of a link.
QString sentenceOf(const model::LinkRow &link);

/// Accepts or rejects links; answers how all that changed stood before.
Edit<QList<model::LinkState>> decideLinks(
    const QList<base::LinkId> &links, model::LinkStatus status, const model::Signature &by);
/// The same for links that are found first.
Edit<QList<model::LinkState>> decideLinks(
    const Query<QList<base::LinkId>> &links, model::LinkStatus status, const model::Signature &by);
/// Makes a link, or accepts the one that stands already; answers what rejects it again.
Edit<QList<model::LinkState>> makeLink(const model::Link &link, const model::Signature &by);
/// Puts links back to how they stood, with an entry in the history.
PlainEdit restoreLinks(const QList<model::LinkState> &states, const model::Signature &by);

}
