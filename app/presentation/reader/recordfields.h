// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/linkrow.h>
#include <core/model/record.h>

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace presentation {

/// A field of a kind of record as resources/kinds describes it, its label in the UI's language.
struct RecordField {
    QString name;
    QString type; ///< "text", "date", "list", "state-list", "url", "number", "boolean".
    QString label;
};

/// The fields of a kind in the order in which they are shown.
QList<RecordField> fieldsOf(model::RecordKind kind);
/// Those of the record's own kind, which the user may have made.
QList<RecordField> fieldsOf(const model::Record &record);
/// "Resolution", "Person": what one record of a kind is called.
QString kindLabel(model::RecordKind kind);
QString kindLabel(const model::Record &record);
/// "12", or "12 + 1 suggested": how many records are linked.
QString countText(const model::LinkCount &count);
/// The part that the other end of a link plays, where the relation does not say it already: "against"; may be empty.
QString roleText(const QString &role);
/// A field's value as people read it; empty when there is none.
QString fieldText(const RecordField &field, const QJsonValue &value);
/// The same out of a record's fields, in the window's language where the texts say it in several.
QString fieldText(const RecordField &field, const QJsonObject &fields);

/// Fields that other lines say already, or that are of no use to a reader.
bool isShownElsewhere(const QString &name);

/// The facts of a record: label and value of what it has, fields that are not described last, under their own names.
QList<std::pair<QString, QString>> factsOf(const model::Record &record);

}
