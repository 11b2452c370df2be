// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/change.h>
#include <core/model/recordrow.h>
#include <core/model/reference.h>
#include <library/store/lineage.h>
#include <library/store/links.h>
#include <library/store/wanted.h>

#include <QHash>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace application {

/// The records of a list, with what a row shows of each.
Query<QList<model::RecordRow>> records(const model::RecordFilter &filter);
/// All records of these kinds, one kind after the other.
Query<QList<model::Record>> recordsOf(const QList<model::RecordKind> &kinds);
/// The record that a reference names. Error: NotFound.
Query<model::Record> resolve(const model::Reference &reference);
/// The same; nothing where the library has none.
Query<std::optional<model::Record>> recordOf(const model::Reference &reference);
/// The record of a kind with this key: a State by its code. Nothing where the library has none.
Query<std::optional<model::Record>> recordOf(model::RecordKind kind, const QString &key);
/// The files that hold a text, the one that its paragraphs were read from first.
Query<QList<model::Source>> originals(base::TextId text);

/// For every record of a kind the first passages that tell of it, at most `ofEach`.
Query<QHash<base::RecordId, QList<library::Evidence>>> evidence(model::RecordKind kind, int ofEach);
/// Documents that are cited and not in the library, the most cited first.
Query<QList<library::WantedRow>> wantedDocuments();
/// The sentence that tells of the record.
QString sentenceOf(const library::Evidence &evidence);

/// The way of a text from its first draft to what was adopted.
struct Lineage {
    QList<library::LineageMember> members;
    std::optional<model::Record> supersededBy; ///< The latest text that takes its place.
};
Query<Lineage> lineage(base::RecordId record);

/// Makes a record, or finds the one with its key.
Edit<base::RecordId> makeRecord(const model::Record &record);
/// Sets one field ("name", "fields.note") with an entry in the history: setFields() for one.
PlainEdit setField(base::RecordId record, const QString &subject, const QJsonValue &value, const model::Signature &by);

}
