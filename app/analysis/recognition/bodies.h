// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citationgrammar.h"

#include <core/model/symbol.h>

#include <QList>
#include <QString>
#include <QStringView>

namespace recognition {

/// The body that the words beside a number name as the author of the resolution.
struct BodyContext {
    enum class Kind {
        None, ///< Nothing is said.
        Named, ///< `body`, by its name.
        Council, ///< "the Council": which, the form of the number and the text decide.
        Its, ///< "its resolution".
        Commission, ///< "Commission resolution": of the one that the text has named.
        CommissionOnRights, ///< The Commission on Human Rights, whose resolutions have a symbol of their own.
        Other, ///< A body whose resolutions have no symbol that we know: no candidate.
    };
    Kind kind = Kind::None;
    model::Body body = model::Body::Unknown;
    int start = -1; ///< Where these words begin; -1 for None.
    int end = -1; ///< Where they end, when they stand behind the number.
    bool hers = false; ///< Its: the name of the possessor is feminine.
};

/// A body that a text names: "the General Assembly", "the Council" (body Unknown).
struct BodyMention {
    int start = 0;
    int end = 0;
    model::Body body = model::Body::Unknown;
    bool council = false; ///< "Council" alone.
    bool commission = false; ///< The Commission on Human Rights.
    bool onlyAddressee = false; ///< "to the General Assembly".
};

/// The hint in the words before a noun: "General Assembly |resolutions", "ses |résolutions".
BodyContext contextBefore(const CitationGrammar &grammar, const QString &content, qsizetype nounStart);

/// The hint in the words after a number or noun: "| of the General Assembly".
BodyContext contextAfter(const CitationGrammar &grammar, const QString &content, qsizetype end);

/// The hint between a noun and its number: "قرار |الجمعية العامة| 64/292".
BodyContext contextBetween(const CitationGrammar &grammar, QStringView gap);

/// The hint before a number, or before its date, where the noun stands last: "|大会|2017年9月8日第71/321号决议".
BodyContext contextBeforeNumber(const CitationGrammar &grammar, const QString &content, qsizetype leadStart);

/// All bodies that a text names, in order.
QList<BodyMention> bodyMentions(const CitationGrammar &grammar, const QString &content);

}
