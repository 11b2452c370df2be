// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events.h"

#include <QLocale>
#include <QRegularExpression>

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

void takeContact(FoundEvent &event, const QString &content)
{
    static const QRegularExpression email(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s);
    static const QRegularExpression url(u"\\b(?:https?://|www\\.)[\\w./?=&%#~-]*[\\w/]"_s);
    if (event.type != u"call")
        return;
    event.email = email.match(content).captured();
    event.url = url.match(content).captured();
}

model::ProposedRecord recordOf(const FoundEvent &event, const QString &key, const QString &source)
{
    model::ProposedRecord record;
    record.key = key;
    record.name = event.name();
    record.date = event.date;
    record.fields.insert(u"type"_s, event.type);
    if (event.endDate.isValid())
        record.fields.insert(u"end_date"_s, event.endDate.toString(Qt::ISODate));
    if (event.year > 0)
        record.fields.insert(u"year"_s, event.year);
    if (event.isInferred)
        record.fields.insert(u"date_inferred"_s, true);
    if (!event.dateNote.isEmpty())
        record.fields.insert(u"date_note"_s, event.dateNote);
    if (event.type == u"deadline")
        record.fields.insert(u"deadline"_s, event.date.toString(Qt::ISODate));
    if (!event.email.isEmpty())
        record.fields.insert(u"email"_s, event.email);
    if (!event.url.isEmpty())
        record.fields.insert(u"url"_s, event.url);
    if (!event.time.isEmpty())
        record.fields.insert(u"time"_s, event.time);
    if (!event.place.isEmpty())
        record.fields.insert(u"place"_s, event.place);
    if (event.type == u"webinar" || !event.format.isEmpty())
        record.fields.insert(u"format"_s, event.format.isEmpty() ? u"online"_s : event.format);
    record.fields.insert(u"source"_s, source);
    return record;
}

}
