// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "besidekey.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace presentation::besidekey {

QList<application::BesideText> textsOf(const QString &key)
{
    QList<application::BesideText> texts;
    const QStringList parts = key.split(u'/');
    if (parts.first() != "beside"_L1)
        return texts;
    for (const QString &part : parts.mid(1)) {
        const base::RecordId document(part.section(u':', 0, 0).toLongLong());
        if (document.isValid() && texts.size() < kMostColumns)
            texts.append({document, part.section(u':', 1, 1), part.section(u':', 2, 2).toInt()});
    }
    return texts;
}

QString keyOf(const QList<application::BesideText> &texts)
{
    QString key = u"beside"_s;
    for (const application::BesideText &text : texts) {
        key += u"/%1:%2"_s.arg(text.document.value()).arg(text.language);
        if (text.ahead != 0)
            key += u':' + QString::number(text.ahead);
    }
    return key;
}

}
