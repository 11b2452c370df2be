// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmarktexts.h"

#include <QCoreApplication>
#include <QFont>

using namespace Qt::StringLiterals;

namespace presentation::marktexts {

QString star(const model::RecordRow &row)
{
    return row.isStarred ? u"★"_s : QString();
}

QString unread(const model::RecordRow &row)
{
    return row.isUnread ? u"●"_s : QString();
}

QStringList words(const model::RecordRow &row)
{
    QStringList found;
    if (row.isUnread)
        //: A document that arrived and was not opened since.
        found.append(QCoreApplication::translate("RecordMarks", "unread"));
    if (row.isStarred)
        //: A record that the user gave a star.
        found.append(QCoreApplication::translate("RecordMarks", "starred"));
    return found;
}

QString keys(const model::RecordRow &row)
{
    return (row.isStarred ? u" is:starred"_s : QString()) + (row.isUnread ? u" is:unread"_s : QString());
}

QString behindStar(const model::RecordRow &row, const QString &words)
{
    return QString(star(row) + u' ' + words).trimmed();
}

QVariant font(bool isUnread)
{
    QFont bold;
    bold.setBold(true);
    return isUnread ? QVariant(bold) : QVariant();
}

}
