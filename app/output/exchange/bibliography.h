// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/citedwork.h>

#include <QMap>
#include <QString>
#include <QStringList>

namespace exchange {

/// "ris", "bibtex", "csl-json".
QStringList bibliographyFormats();

/// A work's entry for a bibliography manager, with the place that is cited. CSL has no type for resolutions: "report" with the
/// body as authority. Empty for an unknown format. Pure; any thread.
QString bibliographyEntry(const model::CitedWork &work, const QString &format);

/// A work with what a list of references says of it besides.
struct BibliographyEntry {
    model::CitedWork work;
    QString abstract;
    QStringList keywords; ///< And themes.
    QMap<QString, QString> otherTitles = {}; ///< Those of its texts in other languages, by their code.
};

/// A file of entries, which bibliography managers and this program read back without a loss. Empty for an unknown format. Pure; any
/// thread.
QString bibliography(const QList<BibliographyEntry> &entries, const QString &format);

}
