// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themematrix.h"

#include "linkcounts.h"
#include "recordmapping.h"

#include <library/database/statement.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// Reads the rows, the columns and the cells of a matrix, one after another.
class MatrixReader
{
public:
    MatrixReader(const Database &database, model::ThemeMatrix::Columns columns, const MatrixLimits &limits)
        : m_database(database)
        , m_limits(limits)
    {
        m_matrix.columns = columns;
    }

    base::Result<model::ThemeMatrix> read()
    {
        TRY_VOID(readThemes());
        TRY_VOID(m_matrix.columns == model::ThemeMatrix::Columns::Years ? readYears() : readDocuments());
        TRY_VOID(readCells());
        return m_matrix;
    }

private:
    base::Status readThemes()
    {
        Statement statement(m_database,
            u"SELECT "_s + kRecordColumns
                + u", "_s + linkCountColumn(u"about"_s) + u" AS texts FROM record r WHERE r.kind = 'theme' ORDER BY texts DESC, r.sort_key");
        TRY_VOID(statement.run());
        while (statement.next()) {
            if (statement.integer(kRecordColumnCount) == 0)
                break;
            if (m_matrix.themes.size() == m_limits.themes) {
                ++m_matrix.moreThemes;
                continue;
            }
            const model::Record theme = recordFromRow(statement);
            m_rows.insert(theme.id.value(), int(m_matrix.themes.size()));
            m_matrix.themes.append(theme);
        }
        return base::ok();
    }

    base::Status readYears()
    {
        Statement statement(m_database,
            u"SELECT DISTINCT substr(r.date, 1, 4) AS year FROM link l JOIN record r ON r.id = l.from_record "
            u"WHERE l.relation = 'about' AND l.status <> 'rejected' AND r.date <> '' ORDER BY year"_s);
        TRY_VOID(statement.run());
        while (statement.next())
            m_matrix.years.append(statement.string(0));
        m_matrix.moreColumns = std::max<qsizetype>(0, m_matrix.years.size() - m_limits.columns);
        m_matrix.years.remove(0, m_matrix.moreColumns); // The latest are kept.
        for (int column = 0; column < m_matrix.years.size(); ++column)
            m_columns.insert(m_matrix.years.at(column), column);
        return base::ok();
    }

    base::Status readDocuments()
    {
        Statement statement(m_database,
            u"SELECT "_s + kRecordColumns
                + u" FROM record r WHERE r.kind = 'document' AND r.in_library = 1 AND EXISTS (SELECT 1 FROM link l "
                  u"WHERE l.from_record = r.id AND l.relation = 'about' AND l.status <> 'rejected') ORDER BY r.date DESC, r.sort_key DESC");
        TRY_VOID(statement.run());
        while (statement.next()) {
            if (m_matrix.documents.size() == m_limits.columns) {
                ++m_matrix.moreColumns;
                continue;
            }
            const model::Record document = recordFromRow(statement);
            m_columns.insert(QString::number(document.id.value()), int(m_matrix.documents.size()));
            m_matrix.documents.append(document);
        }
        return base::ok();
    }

    base::Status readCells()
    {
        const bool byYear = m_matrix.columns == model::ThemeMatrix::Columns::Years;
        Statement statement(m_database,
            byYear ? u"SELECT l.to_record, substr(r.date, 1, 4) AS year, count(DISTINCT l.from_record) FROM link l "
                     u"JOIN record r ON r.id = l.from_record WHERE l.relation = 'about' AND l.status <> 'rejected' "
                     u"GROUP BY l.to_record, year"_s
                   : u"SELECT l.to_record, l.from_record, count(*) FROM link l WHERE l.relation = 'about' "
                     u"AND l.status <> 'rejected' GROUP BY l.to_record, l.from_record"_s);
        TRY_VOID(statement.run());
        while (statement.next()) {
            const int row = m_rows.value(statement.integer(0), -1);
            const int column = m_columns.value(statement.string(1), -1);
            if (row >= 0 && column >= 0)
                m_matrix.counts.insert({row, column}, statement.integer(2));
        }
        return base::ok();
    }

    const Database &m_database;
    const MatrixLimits &m_limits;
    model::ThemeMatrix m_matrix;
    QHash<qint64, int> m_rows;
    QHash<QString, int> m_columns;
};

}

base::Result<model::ThemeMatrix> readMatrix(const Database &database, model::ThemeMatrix::Columns columns, const MatrixLimits &limits)
{
    return MatrixReader(database, columns, limits).read();
}

}
