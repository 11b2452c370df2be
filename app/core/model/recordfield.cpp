// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfield.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr auto kFields = "fields."_L1;

}

QJsonValue fieldOf(const Record &record, const QString &subject)
{
    if (subject.startsWith(kFields))
        return record.fields.value(subject.sliced(kFields.size()));
    if (subject == "name"_L1)
        return record.name;
    if (subject == "date"_L1)
        return record.date.toString(Qt::ISODate);
    if (subject == "symbol"_L1)
        return record.symbol;
    if (subject == "body"_L1)
        return record.body;
    return subject == "session"_L1 ? QJsonValue(record.session) : QJsonValue(QJsonValue::Undefined);
}

QString fieldInLanguage(const QString &name, const QString &language)
{
    return name + u'_' + language;
}

QString fieldOfLanguage(const QString &name)
{
    constexpr qsizetype kEnding = 3; // "_fr"
    return name.size() > kEnding && name.at(name.size() - kEnding) == u'_' ? name.chopped(kEnding) : QString();
}

QJsonValue valueInLanguage(const QJsonObject &fields, const QString &name, const QString &language)
{
    const QJsonValue own = fields.value(name);
    const QJsonValue wanted = fields.value(fieldInLanguage(name, language));
    if (wanted.isUndefined())
        return own;
    const QString beginning = fieldInLanguage(name, {});
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        if (field.key().startsWith(beginning) && *field == own)
            return wanted;
    }
    return own;
}

void setField(Record &record, const QString &subject, const QJsonValue &value)
{
    const bool isNothing = value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
    if (subject.startsWith(kFields)) {
        const QString name = subject.sliced(kFields.size());
        if (isNothing)
            record.fields.remove(name);
        else
            record.fields.insert(name, value);
    } else if (subject == "name"_L1) {
        record.name = value.toString();
    } else if (subject == "date"_L1) {
        record.date = QDate::fromString(value.toString(), Qt::ISODate);
    } else if (subject == "symbol"_L1) {
        record.symbol = value.toString();
    } else if (subject == "body"_L1) {
        record.body = value.toString();
    } else if (subject == "session"_L1) {
        record.session = value.toString();
    }
}

}
