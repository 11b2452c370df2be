// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <core/model/record.h>
#include <library/database/database.h>

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

namespace library {

/// Evaluates the fields of a query to sets of works and paragraphs: no row is read that a set does not need.
/// Rejected links count nowhere. Stack only; read-only.
class FieldSearch
{
public:
    using Works = base::Result<QSet<base::RecordId>>;
    using Passages = base::Result<QSet<base::PassageId>>;

    explicit FieldSearch(const Database &database)
        : m_database(database)
    {
    }

    /// All works that have a text.
    Works works() const;
    Works ofBody(const QString &code) const;
    Works ofSession(const QString &session) const;
    /// Works dated within the days, both counted; an invalid end is open.
    Works dated(QDate first, QDate last) const;
    Works withDate() const;
    /// Those with a star, and those that were not opened since they arrived.
    Works starred() const;
    Works unread() const;

    /// Works with a link of the relation to one of the records; `role` is a part of the link's role, empty: any.
    Works linkedTo(const QList<base::RecordId> &targets, const QString &relation, const QString &role = {}) const;
    /// Works that a link of any relation joins with one of the records, at either end, or through a person of theirs.
    Works joinedWith(const QList<base::RecordId> &records) const;
    /// Records that a work links to by a relation.
    Works linkedFrom(base::RecordId work, const QString &relation) const;
    /// Works with any link of the relation, at either end.
    Works withLink(const QString &relation) const;
    /// Works with a link in such a role.
    Works withRole(const QString &role) const;

    /// Records of a kind with their names, keys and fields.
    base::Result<QList<model::Record>> named(model::RecordKind kind) const;
    /// Documents with an agenda item, its number and title among their fields.
    base::Result<QList<model::Record>> withAgenda() const;
    /// Documents in the library whose symbol holds the pieces in this order, by symbol. Whatever their case.
    base::Result<QList<model::Record>> withSymbolLike(const QStringList &pieces) const;

    /// Notes that hang on a paragraph.
    base::Result<QList<model::Annotation>> annotations() const;
    /// Paragraphs with a speaker, by the speaker's name as printed.
    base::Result<QHash<QString, QSet<base::PassageId>>> spoken() const;
    /// Every role that a link has, and every session of a document, in order.
    base::Result<QStringList> roles() const;
    base::Result<QStringList> sessions() const;

    Passages passagesOf(const QSet<base::RecordId> &works) const;

private:
    Works workIds(const QString &sql, const QVariantList &values) const;

    const Database &m_database;
};

}
