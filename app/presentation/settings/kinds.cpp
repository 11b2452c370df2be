// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds.h"

#include "language.h"

#include <core/text/normalised.h>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace presentation::kinds {

namespace {

constexpr std::array kProgramKinds {model::RecordKind::Document, model::RecordKind::Event, model::RecordKind::Person,
    model::RecordKind::Organisation, model::RecordKind::State, model::RecordKind::Body, model::RecordKind::Theme};

QJsonObject readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The program's files are read once.
QJsonObject programDescription(const QString &kind)
{
    static QHash<QString, QJsonObject> known;
    const auto found = known.constFind(kind);
    return found != known.cend() ? *found : *known.insert(kind, readFile(u":/aide/kinds/%1.json"_s.arg(kind)));
}

/// What the open library adds.
struct Added {
    QJsonObject kinds;
    std::function<void(const QJsonObject &)> keep;
};

Added &added()
{
    static Added known;
    return known;
}

QJsonObject ownDescription(const QString &kind)
{
    return added().kinds.value(kind).toObject();
}

base::Status writeKinds(const QString &kind, const QJsonObject &object)
{
    if (!canChange())
        return base::failure(base::ErrorCode::NoPermission);
    if (object.isEmpty())
        added().kinds.remove(kind);
    else
        added().kinds.insert(kind, object);
    added().keep(added().kinds);
    return base::ok();
}

QString labelIn(const QJsonValue &labels)
{
    const QString own = labels[Language::current()].toString();
    return own.isEmpty() ? labels["en"_L1].toString() : own;
}

QJsonObject labelObject(const QString &label)
{
    return {{u"en"_s, label}, {Language::current(), label}};
}

void addFields(const QJsonObject &object, bool isOwn, QList<Field> &fields)
{
    const QJsonArray rows = object.value("fields"_L1).toArray();
    for (const QJsonValue &row : rows)
        fields.append({row["name"_L1].toString(), row["type"_L1].toString(), labelIn(row["label"_L1]), isOwn});
}

std::optional<Kind> ownKind(const QString &name)
{
    const QJsonObject object = ownDescription(name);
    const QString base = object.value("based_on"_L1).toString();
    if (name.isEmpty() || base.isEmpty())
        return std::nullopt;
    return Kind {name, labelIn(object.value("label"_L1)), model::recordKindOfName(base), true};
}

}

QList<Kind> all()
{
    QList<Kind> kinds;
    for (const model::RecordKind kind : kProgramKinds) {
        const QString name = model::recordKindName(kind);
        kinds.append({name, labelIn(programDescription(name).value("label"_L1)), kind, false});
    }
    const QStringList names = added().kinds.keys();
    for (const QString &name : names) {
        if (const std::optional<Kind> own = ownKind(name))
            kinds.append(*own);
    }
    return kinds;
}

Kind of(const model::Record &record)
{
    if (const std::optional<Kind> own = ownKind(record.fields.value(kKindField).toString()); own && own->base == record.kind)
        return *own;
    const QString name = model::recordKindName(record.kind);
    return {name, labelIn(programDescription(name).value("label"_L1)), record.kind, false};
}

QList<Field> fieldsOf(const QString &kind)
{
    QList<Field> fields;
    const std::optional<Kind> own = ownKind(kind);
    const QString base = own ? model::recordKindName(own->base) : kind;
    addFields(programDescription(base), false, fields);
    addFields(ownDescription(base), true, fields);
    if (own)
        addFields(ownDescription(kind), true, fields);
    return fields;
}

void attach(const QJsonObject &own, std::function<void(const QJsonObject &)> keep)
{
    added() = {own, std::move(keep)};
}

void detach()
{
    added() = {};
}

bool canChange()
{
    return bool(added().keep);
}

QJsonObject ofConfiguration()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/kinds"_s);
    QJsonObject kinds;
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (const QJsonObject kind = readFile(folder.filePath(file)); !kind.isEmpty())
            kinds.insert(file.chopped(5), kind);
    }
    return kinds;
}

QString nameFrom(const QString &label)
{
    QString name;
    const QString folded = text::fold(label.trimmed());
    for (const QChar letter : folded)
        name += letter.isLetterOrNumber() ? letter : QChar(u'_');
    return name;
}

base::Status addField(const QString &kind, const QString &label, const QString &type)
{
    const QString name = nameFrom(label);
    const QList<Field> known = fieldsOf(kind);
    if (name.isEmpty() || name == kKindField || std::ranges::any_of(known, [&](const Field &field) { return field.name == name; }))
        return base::failure(base::ErrorCode::BadInput, label);
    QJsonObject object = ownDescription(kind);
    QJsonArray fields = object.value("fields"_L1).toArray();
    fields.append(QJsonObject {{u"name"_s, name}, {u"type"_s, type}, {u"label"_s, labelObject(label.trimmed())}});
    object.insert("kind"_L1, kind);
    object.insert("fields"_L1, fields);
    return writeKinds(kind, object);
}

base::Status removeField(const QString &kind, const QString &name)
{
    QJsonObject object = ownDescription(kind);
    QJsonArray kept;
    const QJsonArray fields = object.value("fields"_L1).toArray();
    for (const QJsonValue &field : fields) {
        if (field["name"_L1].toString() != name)
            kept.append(field);
    }
    object.insert("fields"_L1, kept);
    return writeKinds(kind, object);
}

base::Status addKind(const QString &label, model::RecordKind base)
{
    const QString name = nameFrom(label);
    const QList<Kind> known = all();
    if (name.isEmpty() || std::ranges::any_of(known, [&](const Kind &kind) { return kind.name == name; }))
        return base::failure(base::ErrorCode::BadInput, label);
    return writeKinds(name,
        {{u"kind"_s, name}, {u"based_on"_s, model::recordKindName(base)}, {u"label"_s, labelObject(label.trimmed())},
            {u"fields"_s, QJsonArray()}});
}

base::Status removeKind(const QString &name)
{
    return writeKinds(name, {});
}

}
