// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfields.h"

#include <recognise/states.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <gui/models/names.h>
#include <gui/settings/kinds.h>
#include <gui/settings/language.h>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString listText(const QJsonValue &value, bool ofStates)
{
    QStringList parts;
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : items)
        parts.append(ofStates ? recognise::stateName(item.toString(), Language::current()) : item.toString());
    if (ofStates)
        std::ranges::sort(parts, names::collator());
    parts.removeAll(QString());
    //: Between the parts of a list.
    return parts.join(QCoreApplication::translate("RecordPage", ", "));
}

/// Fields that other lines say already, or that are of no use to a reader.
bool isElsewhere(const QString &name)
{
    static const QSet<QString> kNames{u"vote"_s, u"status"_s, u"frbr"_s, u"date_inferred"_s, u"symbol_on_cover"_s,
        u"symbol_in_file_name"_s, u"key"_s, QString(kinds::kKindField)};
    return kNames.contains(name);
}

}

bool isShownElsewhere(const QString &name)
{
    return isElsewhere(name);
}

QList<RecordField> fieldsOf(const model::Record &record)
{
    QList<RecordField> fields;
    const QList<kinds::Field> described = kinds::fieldsOf(kinds::of(record).name);
    for (const kinds::Field &field : described)
        fields.append({field.name, field.type, field.label});
    return fields;
}

QList<RecordField> fieldsOf(model::RecordKind kind)
{
    model::Record record;
    record.kind = kind;
    return fieldsOf(record);
}

QString kindLabel(const model::Record &record)
{
    return kinds::of(record).label;
}

QString kindLabel(model::RecordKind kind)
{
    model::Record record;
    record.kind = kind;
    return kindLabel(record);
}

QString roleText(const QString &role)
{
    if (role == "sponsor"_L1 || role == "speaker"_L1)
        return {};
    if (role == "additional sponsor"_L1)
        return QCoreApplication::translate("RecordPage", "additional sponsor");
    if (role == "core group"_L1)
        //: The States that write a resolution together.
        return QCoreApplication::translate("RecordPage", "core group");
    if (role == "non-member sponsor"_L1)
        //: A sponsor that is no member of the body that adopts the text.
        return QCoreApplication::translate("RecordPage", "sponsor, not a member");
    if (role == "main sponsor"_L1)
        return QCoreApplication::translate("RecordPage", "main sponsor");
    //: How a State voted.
    if (role == "in favour"_L1)
        return QCoreApplication::translate("RecordPage", "in favour");
    //: How a State voted.
    if (role == "against"_L1)
        return QCoreApplication::translate("RecordPage", "against");
    //: How a State voted.
    if (role == "abstaining"_L1)
        return QCoreApplication::translate("RecordPage", "abstaining");
    return role;
}

QString fieldText(const RecordField &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (field.type == "date"_L1) {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? names::date(date) : value.toString();
    }
    if (field.type == "list"_L1 || field.type == "state-list"_L1 || value.isArray())
        return listText(value, field.type == "state-list"_L1);
    if (field.type == "boolean"_L1 || value.isBool())
        return value.toBool() ? QCoreApplication::translate("RecordPage", "yes") : QString();
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 12);
    if (field.type == "url"_L1 && !value.toString().isEmpty())
        return names::isolated(value.toString());
    return value.toString();
}

QList<std::pair<QString, QString>> factsOf(const model::Record &record)
{
    QList<std::pair<QString, QString>> facts;
    QSet<QString> described;
    for (const RecordField &field : fieldsOf(record)) {
        described.insert(field.name);
        const QString value = isElsewhere(field.name) ? QString() : fieldText(field, record.fields.value(field.name));
        if (!value.isEmpty())
            facts.append({field.label, value});
    }
    for (auto field = record.fields.constBegin(); field != record.fields.constEnd(); ++field) {
        if (described.contains(field.key()) || isElsewhere(field.key()) || field->isObject())
            continue;
        const QString value = fieldText({field.key(), {}, field.key()}, *field);
        if (!value.isEmpty())
            facts.append({field.key(), value});
    }
    return facts;
}

}
