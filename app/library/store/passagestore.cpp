// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passagestore.h"

#include "passagematching.h"
#include "spancodec.h"

#include <library/database/statement.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace library {

base::Status PassageStore::write(base::TextId text, const QList<model::Passage> &passages, const Kept &kept)
{
    Statement insert(m_database,
        u"INSERT INTO passage (text_id, position, kind, address, label, level, content, spans, page, page_label, speaker) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    Statement update(m_database,
        u"UPDATE passage SET text_id = ?, position = ?, kind = ?, address = ?, label = ?, level = ?, content = ?, spans = ?, page = ?, "
        u"page_label = ?, speaker = ? WHERE id = ?"_s);
    for (int index = 0; index < passages.size(); ++index) {
        constexpr int kBetweenReports = 500;
        if (m_progress && index % kBetweenReports == 0)
            m_progress(index, passages.size());
        const model::Passage &passage = passages[index];
        const base::PassageId id = kept.value(index);
        Statement &statement = id.isValid() ? update : insert;
        statement.bind(text, index, model::kindName(passage.kind), passage.address.text(), passage.label, passage.level,
            passage.content, encodeSpans(passage.spans), passage.page, passage.pageLabel, passage.speaker);
        if (id.isValid())
            statement.bind(id);
        TRY_VOID(statement.run());
    }
    return base::ok();
}

base::Result<PassageStore::Kept> PassageStore::replace(
    base::TextId text, const QList<model::Passage> &old, const QList<model::Passage> &renewed)
{
    const Kept kept = matchPassages(old, renewed);
    const QSet<base::PassageId> lasting(kept.cbegin(), kept.cend());
    Statement remove(m_database, u"DELETE FROM passage WHERE id = ?"_s);
    for (const model::Passage &passage : old) {
        if (!lasting.contains(passage.id))
            TRY_VOID(remove.bind(passage.id).run());
    }
    TRY_VOID(write(text, renewed, kept));
    return kept;
}

base::Status PassageStore::writeDropped(base::TextId text, const QList<model::Dropped> &dropped)
{
    Statement clear(m_database, u"DELETE FROM dropped WHERE text_id = ?"_s);
    TRY_VOID(clear.bind(text).run());
    Statement insert(m_database, u"INSERT INTO dropped (text_id, position, reason, content) VALUES (?, ?, ?, ?)"_s);
    for (int position = 0; position < dropped.size(); ++position)
        TRY_VOID(insert.bind(text, position, dropped[position].reason, dropped[position].text).run());
    return base::ok();
}

}
