// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace model {

std::optional<Forebear> forebear(const Symbol &symbol)
{
    static const QRegularExpression ending(u"^(.+)/(Rev|Corr|Add)\\.(\\d{1,3})$"_s);
    const QRegularExpressionMatch match = ending.match(symbol.key());
    if (!match.hasMatch())
        return {};
    const QString kind = match.captured(2);
    const int number = match.captured(3).toInt();
    QString before = match.captured(1);
    // A second revision revises the first.
    if (kind == "Rev"_L1 && number > 1)
        before += u"/Rev."_s + QString::number(number - 1);
    const std::optional<Symbol> base = Symbol::parse(before);
    if (!base)
        return {};
    const QString relation = kind == "Rev"_L1 ? u"revisionOf"_s : kind == "Corr"_L1 ? u"correctionOf"_s : u"addendumTo"_s;
    return Forebear {relation, *base};
}

}
