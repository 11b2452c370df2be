// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcekey.h"

using namespace Qt::StringLiterals;

namespace presentation::sourcekey {

Text textOf(const QString &key)
{
    if (key.section(u'/', 0, 0) != "source"_L1)
        return {};
    return {base::RecordId(key.section(u'/', 1, 1).toLongLong()), key.section(u'/', 2, 2)};
}

QString keyOf(const Text &text)
{
    return u"source/%1/%2"_s.arg(text.document.value()).arg(text.language);
}

}
