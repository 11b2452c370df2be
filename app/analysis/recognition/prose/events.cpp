// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

QString labelOf(const Mention &organiser)
{
    return organiser.abbreviation.isEmpty() ? organiser.name : organiser.abbreviation;
}

}

QString FoundEvent::key(const QString &context) const
{
    QString key = u"event:"_s + slug(type);
    if (date.isValid())
        return key + u'-' + date.toString(Qt::ISODate);
    if (!organisers.isEmpty())
        key += u'-' + slug(labelOf(organisers.first()));
    if (year > 0)
        key += u'-' + QString::number(year);
    return key + u'-' + context;
}

QString FoundEvent::name() const
{
    if (!ownName.isEmpty())
        return ownName;
    QString name = noun;
    name[0] = name.at(0).toUpper();
    if (!organisers.isEmpty())
        name += u", "_s + labelOf(organisers.first());
    if (date.isValid())
        name += u", "_s + QLocale(QLocale::English).toString(date, u"d MMMM yyyy"_s);
    else if (year > 0)
        name += u", "_s + QString::number(year);
    return name;
}

}
