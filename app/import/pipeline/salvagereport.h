// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace pipeline {

/// One thing that could not be taken out of a damaged library.
struct SalvageLoss {
    enum class Kind {
        DamagedPages,     ///< Places of the database that cannot be read: their table and number.
        Rows,             ///< Rows without what they belong to.
        Paragraphs,       ///< A document of which paragraphs are missing.
        OriginalMissing,  ///< The file of a document.
        OriginalAltered,
        Places,           ///< Annotations that are kept and have no place in a text.
    };

    Kind kind = Kind::Rows;
    QString subject; ///< A table, the name of a document, or the path that it was imported from.
    qint64 count = 0;
};

/// The result of a salvage.
struct SalvageReport {
    QString folder;              ///< Of the new library.
    QMap<QString, qint64> rows;  ///< Table → rows in the new library.
    int documentsReadAgain = 0;  ///< Texts whose paragraphs came from their originals.
    int annotationsWithoutPlace = 0;
    QList<SalvageLoss> losses;
    QStringList lost; ///< The same as English sentences.

    void addLoss(SalvageLoss::Kind kind, const QString &subject, qint64 count = 1) { losses.append({kind, subject, count}); }
};

/// "14 rows of the table link belong to what is lost": for the command line.
QString lossText(const SalvageLoss &loss);

}
