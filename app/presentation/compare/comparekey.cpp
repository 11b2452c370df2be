// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparekey.h"

#include <application/comparison.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace presentation::comparekey {

void Documents::setAll(const QList<base::RecordId> &documents)
{
    earlier = documents.first();
    later = documents.last();
    between = documents.sliced(1, documents.size() - 2);
}

Documents documentsOf(const QString &key)
{
    if (key.section(u'/', 0, 0) != "compare"_L1)
        return {};
    Documents documents;
    documents.later = base::RecordId(key.section(u'/', 1, 1).toLongLong());
    const QStringList before = key.section(u'/', 2, 2).split(u'+');
    documents.earlier = base::RecordId(before.first().toLongLong());
    for (const QString &part : before.mid(1, application::kMostComparedTexts - 2)) {
        if (const base::RecordId record(part.toLongLong()); record.isValid())
            documents.between.append(record);
    }
    documents.language = key.section(u'/', 3, 3);
    return documents;
}

QString keyOf(const Documents &documents)
{
    QString key = u"compare/%1"_s.arg(documents.later.value());
    if (documents.earlier.isValid() || !documents.language.isEmpty())
        key += u'/' + QString::number(documents.earlier.value());
    for (const base::RecordId record : documents.between)
        key += u'+' + QString::number(record.value());
    return documents.language.isEmpty() ? key : key + u'/' + documents.language;
}

bool answers(const Documents &documents, const Documents &asked)
{
    const bool isSame = asked.earlier == documents.earlier && asked.between == documents.between;
    return asked.later.isValid() && asked.later == documents.later && (!asked.earlier.isValid() || isSame)
        && (asked.language.isEmpty() || asked.language == documents.language);
}

}
