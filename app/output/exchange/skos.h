// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "thesaurus.h"

#include <QByteArray>

namespace exchange {

/// The name that raptor has for the syntax of an RDF file, "rdfxml" or "turtle" (which includes N-Triples), by its first bytes.
/// Null for another file.
const char *rdfSyntaxOf(QByteArrayView beginning);

/// Reads a SKOS thesaurus from RDF, in one pass. A concept may be described in several places of the file, and its place in the
/// tree from above (skos:narrower) or below (skos:broader). Opens nothing but the file; refuses entities. Any thread. Errors:
/// BadInput with the line, LimitExceeded, Cancelled.
base::Result<Thesaurus> readSkos(QIODevice &file, const char *syntax, const ReadingProgress &progress);

/// More concepts than this are refused.
inline constexpr qsizetype kMostConcepts = 1'000'000;

/// The language of a tag as the library has it: "en" for "en-GB", and for none.
QString thesaurusLanguage(const QString &tag);
/// A label in one line of tolerable length.
QString thesaurusLabel(const QString &text);

}
