// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/record.h>

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

/// The kinds of records: those of the program, and what the user adds to them, which travels with the open library. A kind of
/// the user's own is one of the program's, told apart by the field "own_kind"; so a library with it opens anywhere. GUI thread.
namespace presentation::kinds {

/// A field as a file describes it, its label in the UI's language.
struct Field {
    QString name;
    QString type; ///< "text", "date", "list", "state-list", "url", "number", "boolean".
    QString label;
    bool isOwn = false; ///< Added by the user.
};

/// One kind, of the program or the user's own.
struct Kind {
    QString name; ///< "event", or the user's "treaty".
    QString label;
    model::RecordKind base = model::RecordKind::Document;
    bool isOwn = false;
};

/// The field of a record that names its own kind.
inline constexpr QLatin1StringView kKindField("own_kind");

/// The program's kinds, then the user's.
QList<Kind> all();
/// The kind of a record: the user's own where its field says so.
Kind of(const model::Record &record);
/// The fields of a kind in their order: the program's, then the user's.
QList<Field> fieldsOf(const QString &kind);

/// What the open library adds, in the form of resources/kinds by the name of the kind. `keep` stores it when it is changed;
/// null: the library may not be written to.
void attach(const QJsonObject &own, std::function<void(const QJsonObject &)> keep);
/// No library is open: nothing is added to the program's kinds, and nothing can be.
void detach();
bool canChange();
/// What earlier versions kept in the user's configuration. Reads files.
QJsonObject ofConfiguration();

/// A name for the store made of a label: "Date of entry" → "date_of_entry".
QString nameFrom(const QString &label);

/// Errors: BadInput (a name that is taken or empty), NoPermission (no library that may be written to is open).
base::Status addField(const QString &kind, const QString &label, const QString &type);
base::Status removeField(const QString &kind, const QString &name);
base::Status addKind(const QString &label, model::RecordKind base);
/// Its records stay, and are of the kind that it was made of.
base::Status removeKind(const QString &name);

}
