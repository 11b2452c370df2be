// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecells.h"

using namespace Qt::StringLiterals;

namespace formats {

namespace {

QChar separatorOf(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringView head = QStringView(text).first(end < 0 ? text.size() : end);
    QChar best = u',';
    for (const QChar sign : {u';', u'\t'}) {
        if (head.count(sign) > head.count(best))
            best = sign;
    }
    return best;
}

QString plainCell(const QString &cell)
{
    const bool isGuarded = cell.size() > 1 && cell.startsWith(u'\'') && u"=+-@\t\r"_s.contains(cell.at(1));
    return isGuarded ? cell.sliced(1) : cell;
}

/// Takes a text apart, sign by sign.
class CellReader
{
public:
    CellReader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    base::Result<QList<QStringList>> read()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            take(m_text.at(m_at));
        if (m_isQuoted)
            return base::failure(base::ErrorCode::Damaged, {}, u"row %1: a quotation mark has no end"_s.arg(m_rows.size() + 1));
        if (!m_cell.isEmpty() || !m_row.isEmpty())
            endRow();
        return m_rows;
    }

private:
    void take(QChar sign)
    {
        if (m_isQuoted && sign == u'"' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
            m_cell += sign;
            ++m_at;
        } else if (sign == u'"' && (m_isQuoted || m_cell.isEmpty())) {
            m_isQuoted = !m_isQuoted;
        } else if (m_isQuoted) {
            m_cell += sign;
        } else if (sign == m_separator) {
            endCell();
        } else if (sign == u'\n') {
            endRow();
        } else if (sign != u'\r') {
            m_cell += sign;
        }
    }
    void endCell()
    {
        m_row.append(plainCell(m_cell));
        m_cell.clear();
    }
    void endRow()
    {
        endCell();
        // An empty line is no row.
        if (m_row.size() > 1 || !m_row.first().isEmpty())
            m_rows.append(m_row);
        m_row.clear();
    }

    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    bool m_isQuoted = false;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
};

}

base::Result<QList<QStringList>> tableCells(const QString &text)
{
    return CellReader(text, separatorOf(text)).read();
}

}
