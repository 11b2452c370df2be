// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operativeverbs.h"

#include "verbgrammar.h"

#include <QRegularExpression>

namespace recognition {

QList<OperativeClause> clausesOf(const QString &content, const QString &language)
{
    QList<OperativeClause> clauses;
    const VerbGrammar *grammar = VerbGrammar::of(language);
    const QRegularExpressionMatch first = grammar ? grammar->opening().match(content) : QRegularExpressionMatch();
    if (!first.hasMatch())
        return clauses;
    const auto take = [&](const QRegularExpressionMatch &match) {
        const int group = match.capturedStart(1) >= 0 ? 1 : 2;
        clauses.append({grammar->find(match.captured(group)), int(match.capturedStart(group)), int(match.capturedEnd(group)), int(content.size())});
    };
    take(first);
    for (const QRegularExpressionMatch &match : grammar->joined().globalMatch(content, first.capturedEnd())) {
        clauses.last().end = int(match.capturedStart());
        take(match);
    }
    return clauses;
}

bool knowsVerbsOf(const QString &language)
{
    return VerbGrammar::of(language) != nullptr;
}

}
