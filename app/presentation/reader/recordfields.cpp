// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfields.h"

#include <analysis/recognition/states.h>
#include <core/model/recordfield.h>
#include <presentation/settings/kinds.h>
#include <presentation/settings/language.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

struct Role {
    const char *name; ///< In a link.
    const char *shown;
};

constexpr std::array kRoles {
    Role {"additional sponsor", QT_TRANSLATE_NOOP("RecordPage", "additional sponsor")},
    //: The States that write a resolution together.
    Role {"core group", QT_TRANSLATE_NOOP("RecordPage", "core group")},
    //: A sponsor that is no member of the body that adopts the text.
    Role {"non-member sponsor", QT_TRANSLATE_NOOP("RecordPage", "sponsor, not a member")},
    Role {"main sponsor", QT_TRANSLATE_NOOP("RecordPage", "main sponsor")},
    //: How a State voted.
    Role {"in favour", QT_TRANSLATE_NOOP("RecordPage", "in favour")},
    //: How a State voted.
    Role {"against", QT_TRANSLATE_NOOP("RecordPage", "against")},
    //: How a State voted.
    Role {"abstaining", QT_TRANSLATE_NOOP("RecordPage", "abstaining")},
    //: What a State did about a text.
    Role {"introduces", QT_TRANSLATE_NOOP("RecordPage", "introduces")},
    //: What a State did about a text.
    Role {"supports", QT_TRANSLATE_NOOP("RecordPage", "supports")},
    //: What a State did about a text.
    Role {"opposes", QT_TRANSLATE_NOOP("RecordPage", "opposes")},
    //: What a State did about a text.
    Role {"explains vote", QT_TRANSLATE_NOOP("RecordPage", "explains its vote")},
    //: Who somebody speaks as.
    Role {"representative", QT_TRANSLATE_NOOP("RecordPage", "representative")},
    //: Who somebody speaks as.
    Role {"ambassador", QT_TRANSLATE_NOOP("RecordPage", "ambassador")},
    //: Who somebody speaks as.
    Role {"rapporteur", QT_TRANSLATE_NOOP("RecordPage", "rapporteur")},
    //: Who somebody speaks as.
    Role {"minister", QT_TRANSLATE_NOOP("RecordPage", "minister")},
    //: Who somebody speaks as.
    Role {"president", QT_TRANSLATE_NOOP("RecordPage", "president")},
    //: Who somebody speaks as.
    Role {"mayor", QT_TRANSLATE_NOOP("RecordPage", "mayor")},
    //: Who somebody speaks as.
    Role {"director", QT_TRANSLATE_NOOP("RecordPage", "director")},
    //: Who somebody speaks as: the person in the chair.
    Role {"chair", QT_TRANSLATE_NOOP("RecordPage", "chair")},
    //: Who somebody speaks as.
    Role {"delegate", QT_TRANSLATE_NOOP("RecordPage", "delegate")},
    //: Who somebody speaks as.
    Role {"expert", QT_TRANSLATE_NOOP("RecordPage", "expert")},
    //: Who somebody speaks as.
    Role {"moderator", QT_TRANSLATE_NOOP("RecordPage", "moderator")},
};

constexpr std::array kDocumentTypes {
    //: A kind of document.
    Role {"draft-resolution", QT_TRANSLATE_NOOP("RecordPage", "draft resolution")},
    //: A kind of document.
    Role {"letter", QT_TRANSLATE_NOOP("RecordPage", "letter")},
    //: A kind of document: "Note by the Secretariat".
    Role {"note", QT_TRANSLATE_NOOP("RecordPage", "note")},
    //: A kind of document.
    Role {"report", QT_TRANSLATE_NOOP("RecordPage", "report")},
    //: A kind of document.
    Role {"news-article", QT_TRANSLATE_NOOP("RecordPage", "news article")},
    //: A kind of document: a page that announces an event.
    Role {"event-page", QT_TRANSLATE_NOOP("RecordPage", "page of an event")},
    //: A kind of document.
    Role {"meeting-summary", QT_TRANSLATE_NOOP("RecordPage", "meeting summary")},
    //: A kind of document.
    Role {"press-release", QT_TRANSLATE_NOOP("RecordPage", "press release")},
    //: A kind of document: what somebody said.
    Role {"statement", QT_TRANSLATE_NOOP("RecordPage", "statement")},
    //: A kind of document: what was said, word for word.
    Role {"transcript", QT_TRANSLATE_NOOP("RecordPage", "transcript")},
    //: A kind of document.
    Role {"call-for-inputs", QT_TRANSLATE_NOOP("RecordPage", "call for inputs")},
    //: A kind of document.
    Role {"concept-note", QT_TRANSLATE_NOOP("RecordPage", "concept note")},
    //: A kind of document.
    Role {"list-of-speakers", QT_TRANSLATE_NOOP("RecordPage", "list of speakers")},
    //: A kind of document.
    Role {"agenda", QT_TRANSLATE_NOOP("RecordPage", "agenda")},
};

/// How a stable name is shown; one that the table lacks, a person's own, as it is.
QString shownOf(std::span<const Role> table, const QString &name)
{
    const auto known = std::ranges::find_if(table, [&name](const Role &row) { return name == QLatin1StringView(row.name); });
    return known != table.end() ? QCoreApplication::translate("RecordPage", known->shown) : name;
}

QString listText(const QJsonValue &value, bool ofStates)
{
    QStringList parts;
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : items)
        parts.append(ofStates ? recognition::stateName(item.toString(), Language::current()) : item.toString());
    if (ofStates)
        std::ranges::sort(parts, names::collator());
    parts.removeAll(QString());
    //: Between the parts of a list.
    return parts.join(QCoreApplication::translate("RecordPage", ", "));
}

/// "OP23 HRC 56: done, OP4 2026-09-01: dropped".
QString partsText(const QJsonObject &parts)
{
    QStringList lines;
    for (auto part = parts.constBegin(); part != parts.constEnd(); ++part)
        lines.append(names::isolated(part.key() + u": " + part->toString()));
    return lines.join(QCoreApplication::translate("RecordPage", ", "));
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

QString countText(const model::LinkCount &count)
{
    const QString number = QLocale().toString(count.records);
    if (count.suggested <= 0)
        return number;
    //: How many records are linked: %1 is their number, %2 how many more are suggested.
    return QCoreApplication::translate("RecordPage", "%1 + %2 suggested").arg(number, QLocale().toString(count.suggested));
}

QString roleText(const QString &role)
{
    if (role == "sponsor"_L1 || role == "speaker"_L1)
        return {};
    return shownOf(kRoles, role);
}

QString fieldText(const RecordField &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (field.name == "original_language"_L1 || field.name == "language"_L1)
        return value.toString().size() <= 3 ? Language::ownName(value.toString()) : value.toString();
    if (field.name == "document_type"_L1)
        return shownOf(kDocumentTypes, value.toString());
    if (field.name == "meeting"_L1)
        return names::meeting(value.toString());
    if (field.type == "date"_L1) {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? names::date(date) : value.toString();
    }
    if (value.isObject())
        return partsText(value.toObject());
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

QString fieldText(const RecordField &field, const QJsonObject &fields)
{
    return fieldText(field, model::valueInLanguage(fields, field.name, Language::current()));
}

QList<std::pair<QString, QString>> factsOf(const model::Record &record)
{
    QList<std::pair<QString, QString>> facts;
    QSet<QString> described;
    for (const RecordField &field : fieldsOf(record)) {
        described.insert(field.name);
        const QString value = isElsewhere(field.name) ? QString() : fieldText(field, record.fields);
        if (!value.isEmpty())
            facts.append({field.label, value});
    }
    for (auto field = record.fields.constBegin(); field != record.fields.constEnd(); ++field) {
        const bool isDescribed = described.contains(field.key()) || described.contains(model::fieldOfLanguage(field.key()));
        if (isDescribed || isElsewhere(field.key()) || field->isObject())
            continue;
        const QString value = fieldText({field.key(), {}, field.key()}, *field);
        if (!value.isEmpty())
            facts.append({field.key(), value});
    }
    return facts;
}

}
