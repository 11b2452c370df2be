// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/hit.h>

#include <QString>
#include <QStringList>

namespace presentation {

/// How a value of a facet stands in a query.
enum class ClauseState { Absent, Wanted, Excluded };
ClauseState clauseState(const QString &query, const QString &field, const QString &value);
/// True when the query restricts to field:value.
bool hasClause(const QString &query, const QString &field, const QString &value);

/// The query with field:value added as one more that may be (several of a field stand in one group, "either"), or taken
/// out where it is there already.
QString toggledClause(const QString &query, const QString &field, const QString &value);
/// The query with -field:value added, or taken out where it is there already.
QString toggledExclusion(const QString &query, const QString &field, const QString &value);
/// What the query leaves out of a field's values.
QStringList excludedValues(const QString &query, const QString &field);
/// What it asks for, in one group or alone.
QStringList wantedValues(const QString &query, const QString &field);
/// The field that restricts a facet of an answer: "sponsor" for "state".
QString fieldOfFacet(const QString &facet);
/// The facets whose field the query asks for.
QStringList restrictedFacets(const QString &query);
/// The query without what it says of a field, whether wanted or excluded.
QString withoutField(const QString &query, const QString &field);
/// The query as one group, with room for more words behind it: a search within its results.
QString withinResults(const QString &query);

/// The query for paragraphs that are like this one: by the reference that people use where it names this text, else by
/// the number of the passage.
QString similarTo(const model::Hit &hit);

/// A value of a field as the user calls it: "Human Rights Council" for body and "HRC".
QString valueName(const QString &field, const QString &value);
/// "Cited by" for "citedby".
QString fieldLabel(const QString &field);

}
