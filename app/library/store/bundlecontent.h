// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rownumbers.h"

#include <core/model/bundle.h>

#include <QSet>

namespace library {

/// A record in a bundle.
struct BundleRecord {
    base::RecordId id;
    qint64 number = 0;    ///< In the bundle.
    bool isWhole = false; ///< Else only what it is called: something that is chosen points at it. With its texts alone where only those are asked for.
};

/// The content of a bundle: what is chosen, as PlainContent tells it, without what stays at home, and with numbers in place of
/// this library's ids, so that the same things make the same bundle in every library. Stack only.
class BundleContent : DatabaseAccess
{
public:
    /// Private annotations that are not `released` are left out.
    BundleContent(const Database &database, const model::BundleSelection &selection, const QSet<base::AnnotationId> &released);

    /// Finds what belongs to the selection: the things in its dossiers, the documents of its packs. Error: NotFound.
    base::Status begin();
    const QList<BundleRecord> &records() const { return m_records; }
    const QList<base::PackId> &packs() const { return m_selection.packs; }
    base::Result<model::BundleCounts> counts() const;
    /// All private ones of the records that come whole.
    base::Result<QList<model::PrivateNote>> privateNotes() const;
    bool isWithheld(base::AnnotationId annotation) const { return m_withheld.contains(annotation.value()); }

    // In this order: records, packs, the rest.
    base::Result<QJsonObject> record(const BundleRecord &record);
    base::Result<QJsonObject> pack(base::PackId pack);
    base::Result<QJsonObject> rest();

private:
    base::Status addDossiers();
    base::Status addPacks();
    base::Status sortPacks();
    base::Status findWithheld();
    base::Status findRecords();
    base::Result<QSet<qint64>> mentioned() const;
    base::Result<qint64> sum(const QString &sql) const;
    enum class Extent { All, Texts };
    bool isAtHome(const QString &table, const QJsonObject &row, Extent extent) const;
    void openWords(QJsonObject &row) const;
    QJsonObject filtered(const QJsonObject &tables, Extent extent = Extent::All) const;

    model::BundleSelection m_selection;
    QSet<base::AnnotationId> m_released;
    QSet<qint64> m_withheld; ///< Annotations.
    QSet<base::AnnotationId> m_named; ///< Those that stand in the packs and dossiers.
    QList<BundleRecord> m_records;
    RowNumbers m_numbers;
};

}
