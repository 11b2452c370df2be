// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/model/linkrow.h>
#include <core/model/passage.h>
#include <core/model/quotation.h>
#include <core/model/record.h>

#include <QCollator>
#include <QDate>
#include <QString>

/// The words of the library in the language of the window: kinds, bodies, sessions, dates. GUI thread.
namespace presentation::names {

/// A record as lists and tabs call it: a State by its name in the UI's language, a document by its title.
QString record(const model::Record &record);
/// The shortest name: "57/12" for a document with a symbol, else record(); keeps its direction in a text of the other one.
QString shortName(const model::Record &record);
/// "Events": what a group of records of this kind is called.
QString kind(model::RecordKind kind);
/// "Event": what a single one is.
QString oneOfKind(model::RecordKind kind);
/// The icon of a kind, by its freedesktop name.
QString kindIcon(model::RecordKind kind);
/// "Human Rights Council" for "HRC"; "Other" for what no symbol tells.
QString body(const QString &code);
/// "Operative paragraphs": what passages of a kind are called.
QString passageKind(model::PassageKind kind);
/// "Chatham House Rule": what may be done with the words of a speaker.
QString attribution(model::Attribution attribution);
/// "cites", "cited by": what links of a relation say of the record at one of their ends.
QString relation(const QString &name, model::LinkEnd end);
/// "57th session", or the year where a body counts in years.
QString session(const QString &session);
/// The meeting of a body at which a text was adopted: "47th meeting" in the window's language; what has no such form stays.
QString meeting(const QString &printed);
/// "10 October 2024", as the United Nations prints it: "1er octobre 2024" in French, both names of the month in Arabic.
QString date(QDate date);
/// "about October 2024": an estimated day, of which no more than the month is known.
QString aboutDay(QDate date);
/// The day and the hour of the person's own clock: "10 October 2024, 14:05".
QString moment(const QDateTime &moment);
/// "en · fr · ar".
QString languages(const QStringList &codes);
/// A part that must keep its direction, that of its first letter, inside a text of the other one: symbols, numbers, names.
QString isolated(const QString &text);
/// The second line of a row: what there is of symbol, date, body, languages.
QString subtitle(const QStringList &parts);

/// Why it happened and what to do next, in the UI's language.
QString cause(const base::Error &error);
QString remedy(const base::Error &error);
/// What a person has to know of how a text was read, by its stable code: "scanned"; the code itself for a strange one.
QString remark(const QString &code);

/// Sorts names by the rules of the UI's language, numbers by value.
QCollator collator();

}
