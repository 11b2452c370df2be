// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace recognition {

/// A verb that opens an operative paragraph: the tables in resources/verbs, one a language.
struct OperativeVerb {
    enum class Class { Deciding, Directive, Other };
    QString verb; ///< "requests", "takes note", "prie".
    int force = 0; ///< 0 to 5; no official ranking exists.
    Class group = Class::Other;
};

/// One operative verb of a paragraph with the words that it governs, up to the next such verb.
struct OperativeClause {
    OperativeVerb verb;
    int start = 0; ///< Of the verb, UTF-16 units.
    int bodyStart = 0; ///< Behind the verb.
    int end = 0;
};

/// "Decides to hold a panel, and requests the Office to prepare a report" has two clauses. None for a paragraph that opens
/// with no verb of the table, and in a language whose verbs are not known.
QList<OperativeClause> clausesOf(const QString &content, const QString &language = QStringLiteral("en"));
/// The six languages of the United Nations.
bool knowsVerbsOf(const QString &language);

}
