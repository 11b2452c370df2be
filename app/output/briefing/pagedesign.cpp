// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagedesign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace briefing {

QStringList paperNames()
{
    return {u"a4"_s, u"letter"_s};
}

QString paperName(Paper paper)
{
    return paperNames().at(qsizetype(paper));
}

Paper paperOfName(const QString &name)
{
    return Paper(std::max<qsizetype>(0, paperNames().indexOf(name.toLower())));
}

}
