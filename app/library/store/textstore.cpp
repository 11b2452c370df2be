// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textstore.h"

#include "freshid.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

base::Result<base::TextId> TextStore::add(base::RecordId work, const model::Text &text)
{
    Statement statement(m_database, u"INSERT INTO text (id, work_id, language, title, original_language, remarks) VALUES (%1, ?, ?, ?, ?, ?)"_s.arg(freshId(u"text")));
    TRY_VOID(statement.bind(work, text.language, text.title, text.originalLanguage, text.remarks.join(u' ')).run());
    return base::TextId(statement.lastInsertId());
}

base::Status TextStore::update(base::TextId text, const model::Text &read)
{
    Statement update(m_database, u"UPDATE text SET title = ?, original_language = ?, remarks = ? WHERE id = ?"_s);
    TRY_VOID(update.bind(read.title, read.originalLanguage, read.remarks.join(u' '), text).run());
    Statement language(m_database, u"UPDATE OR IGNORE text SET language = ? WHERE id = ? AND language = ''"_s);
    return language.bind(read.language, text).run();
}

base::Result<base::SourceId> TextStore::addSource(base::TextId text, const model::Source &source)
{
    Statement statement(m_database,
        u"INSERT INTO source (text_id, sha256, path, format, size_bytes, imported_ms) VALUES (?, ?, ?, ?, ?, ?)"_s);
    statement.bind(text, source.sha256, source.path, source.format, source.size);
    TRY_VOID(statement.bind(source.imported.toMSecsSinceEpoch()).run());
    return base::SourceId(statement.lastInsertId());
}

base::Status TextStore::setSource(base::TextId text, const model::Source &source)
{
    TRY(const base::SourceId id, addSource(text, source));
    Statement statement(m_database, u"UPDATE text SET source_id = ? WHERE id = ?"_s);
    return statement.bind(id, text).run();
}

base::Status TextStore::removeSampleSource(base::TextId text)
{
    Statement statement(m_database, u"DELETE FROM source WHERE text_id = ? AND format = 'sample'"_s);
    return statement.bind(text).run();
}

}
