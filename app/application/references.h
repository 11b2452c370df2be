// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <output/exchange/bibliography.h>

#include <QByteArray>
#include <QList>

namespace application {

enum class ReferencesOf {
    Texts,  ///< Documents whose text is in the library.
    Wanted, ///< Those that are wanted as well.
};

/// The documents of the library as entries of a bibliography, by symbol and title, each in its first language.
Query<QList<exchange::BibliographyEntry>> references(ReferencesOf which);

/// "ris", "bibtex", "csl-json", "uwazi-csv".
QStringList referenceFormats();
/// The entries as a file of one of these formats. UTF-8.
QByteArray referenceFile(const QList<exchange::BibliographyEntry> &entries, const QString &format);

/// "bib" for "bibtex", "json" for "csl-json", "csv" for "uwazi-csv".
QString referenceSuffix(const QString &format);
/// The format of an ending; "ris" for an unknown one.
QString referenceFormat(const QString &suffix);

}
