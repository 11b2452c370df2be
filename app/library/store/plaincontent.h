// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plainrows.h"

#include <core/base/ids.h>
#include <library/database/database.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace library {

/// The content of a library as JSON that needs no knowledge of this program to be read: every table by its name, every row as an
/// object with the names of its columns. Nothing is left out but history, reports of imports, the trash and the index. Stack
/// only.
class PlainContent : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    base::Result<QList<base::RecordId>> records() const;
    base::Result<QList<base::PackId>> packs() const;
    /// A record with all that hangs on it: texts, paragraphs, annotations, links that start at it.
    base::Result<QJsonObject> record(base::RecordId record) const;
    /// The record alone, as its row.
    base::Result<QJsonObject> recordRow(base::RecordId record) const;
    base::Result<QJsonObject> pack(base::PackId pack) const;
    /// What hangs on no record: saved searches, dossiers with what lies in them, the user's kinds of records, and the sealed key of
    /// private annotations.
    base::Result<QJsonObject> rest() const;
};

/// Fills a library with such content. Takes no row whose place is taken. Stack only, inside Library::write(). Every error of the
/// content is ExportDamaged.
class PlainContentStore : DatabaseAccess
{
public:
    explicit PlainContentStore(const Database &database)
        : DatabaseAccess(database)
        , m_rows(database)
    {
    }

    /// No text, no annotation, no pack, no saved search and no dossier: nothing that a person or an import brought.
    base::Result<bool> isEmpty() const;
    /// Removes what a new library begins with.
    base::Status clear();
    /// The record itself, before anything that refers to it.
    base::Status addRecord(const QJsonObject &content);
    /// All else of it.
    base::Status addContent(const QJsonObject &content);
    /// Whether all that rows refer to is there; makes the index.
    base::Status finish();

private:
    base::Status restore(const RowSnapshot &snapshot) const;
    base::Status addOwn(const QJsonObject &row) const;
    base::Status addPrivateKey(const QString &key) const;

    PlainRows m_rows;
};

}
