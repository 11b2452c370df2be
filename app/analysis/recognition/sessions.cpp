// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions.h"

#include <QFile>
#include <QHash>
#include <QReadWriteLock>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

class SessionTable
{
public:
    static SessionTable &instance()
    {
        static SessionTable table;
        return table;
    }

    SessionDates dates(const QString &body, const QString &session)
    {
        const QReadLocker lock(&m_lock);
        return m_rows.value(body + u' ' + session);
    }

    void read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QWriteLocker lock(&m_lock);
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            const QStringList cells = line.trimmed().split(u'\t');
            if (cells.size() < 3)
                continue;
            const SessionDates row = datesOf(cells.at(2), cells.size() > 3 ? cells.at(3) : cells.at(2));
            if (row.isValid())
                m_rows.insert(cells.at(0) + u' ' + cells.at(1), row);
        }
    }

private:
    SessionTable() { read(u":/sessions/sessions.tsv"_s); }

    static SessionDates datesOf(const QString &first, const QString &last)
    {
        const bool isExact = first.size() > 7;
        SessionDates row {dayOf(first), dayOf(last), isExact};
        if (last.size() == 7)
            row.last = row.last.addMonths(1).addDays(-1);
        return row;
    }

    /// "2024-09-09", or the first day of "2024-09".
    static QDate dayOf(const QString &cell)
    {
        return QDate::fromString(cell.size() == 7 ? cell + u"-01"_s : cell, Qt::ISODate);
    }

    QReadWriteLock m_lock;
    QHash<QString, SessionDates> m_rows;
};

}

SessionDates sessionDates(const QString &body, const QString &session)
{
    return SessionTable::instance().dates(body, session);
}

void readSessionTable(const QString &path)
{
    if (!path.isEmpty())
        SessionTable::instance().read(path);
}

QDate dueDate(const model::Mandate &mandate, QDate adopted)
{
    if (mandate.status == model::LinkStatus::Suggested)
        return {};
    const SessionDates session = mandate.dueDate.isValid() ? SessionDates() : sessionDates(mandate.dueBody, mandate.dueSession);
    const QDate first = mandate.dueDate.isValid() ? mandate.dueDate : session.first;
    const bool isTooEarly = adopted.isValid() && first.isValid() && first < adopted;
    if (!isTooEarly)
        return first;
    return session.isValid() && session.last >= adopted ? session.last : QDate();
}

}
