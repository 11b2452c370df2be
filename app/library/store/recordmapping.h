// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <core/model/passage.h>
#include <core/model/record.h>
#include <library/database/statement.h>

#include <QString>

namespace library {

// The columns of each table in one place, so that a SELECT and the value made from its row cannot drift apart.
// Every function reads its columns from `first` on.

/// Columns of `record`, with the table's alias r.
inline constexpr QStringView kRecordColumns
    = u"r.id, r.kind, r.name, r.symbol_key, r.symbol, r.body, r.session, r.date, r.in_library, r.fields";
inline constexpr int kRecordColumnCount = 10;
model::Record recordFromRow(const Statement &row, int first = 0);

/// Columns of `passage`, alias p.
inline constexpr QStringView kPassageColumns
    = u"p.id, p.text_id, p.position, p.kind, p.address, p.label, p.level, p.content, p.spans, p.page, p.page_label, p.speaker";
inline constexpr int kPassageColumnCount = 12;
model::Passage passageFromRow(const Statement &row, int first = 0);

/// Columns of `text` (alias t) with its source (alias s).
inline constexpr QStringView kTextColumns = u"t.id, t.work_id, t.language, t.title, t.original_language, t.remarks, "
                                            u"s.id, s.sha256, s.path, s.format, s.size_bytes, s.imported_ms";
inline constexpr int kTextColumnCount = 12;
/// Joins the source that the passages of each text were read from.
inline constexpr QStringView kTextTables
    = u"text t LEFT JOIN source s ON s.id = coalesce(t.source_id, (SELECT min(id) FROM source WHERE text_id = t.id))";
model::Text textFromRow(const Statement &row, int first = 0);

/// Columns of `annotation`, alias a.
inline constexpr QStringView kAnnotationColumns
    = u"a.id, a.record_id, a.text_id, a.passage_id, a.address, a.exact, a.prefix, a.suffix, a.start_offset, a.end_offset, "
      u"a.colour, a.comment, a.tags, a.author, a.is_private, a.created_ms, a.modified_ms, a.uuid, a.kind, a.anchor_state, "
      u"a.anchor_score, a.carried_from, a.carried_uuid, a.paragraph, a.sealed";
inline constexpr int kAnnotationColumnCount = 25;
/// Opens sealed words where the library is unlocked; else the annotation is a locked one.
model::Annotation annotationFromRow(const Statement &row, int first = 0);

/// "{}" for an empty object; compact JSON.
QString jsonText(const QJsonObject &object);
/// English first, then by code: how languages are always listed.
inline constexpr QStringView kLanguageOrder = u"CASE t.language WHEN 'en' THEN '' ELSE t.language END";

}
