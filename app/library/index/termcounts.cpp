// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "termcounts.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

base::Result<QList<model::TermCount>> TermCounts::beginningWith(const QString &prefix, int limit) const
{
    // No word holds the highest code point, so it stands behind all that begin so.
    const QString last = prefix + QString::fromUcs4(U"\U0010FFFF");
    Statement statement(
        m_database, u"SELECT term, doc, cnt FROM passage_term WHERE term >= ? AND term < ? LIMIT ?"_s);
    return statement.bind(prefix, last, limit).all([](const Statement &row) {
        return model::TermCount {row.string(0), row.integer(1), row.integer(2)};
    });
}

base::Result<qint64> TermCounts::passagesWith(const QString &form) const
{
    Statement statement(m_database, u"SELECT doc FROM passage_term WHERE term = ?"_s);
    return statement.bind(form).number();
}

base::Result<qint64> TermCounts::textsWith(const QString &form) const
{
    Statement statement(m_database, u"SELECT doc FROM text_word WHERE term = ?"_s);
    return statement.bind(form).number();
}

}
