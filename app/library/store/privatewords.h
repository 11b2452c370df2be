// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealkey.h"

#include <core/model/annotation.h>
#include <library/database/database.h>

#include <QJsonObject>
#include <QStringList>

namespace library {

/// The key of this session on one connection; it is gone everywhere once the library is locked. On the writing connection it seals,
/// before each commit, what any edit left of private words in clear.
class SessionSeal : public ConnectionExtension
{
public:
    std::weak_ptr<const SealKey> key; ///< The library owns it.

    base::Status committing(const Database &database) override;
};

/// Seals and opens the words of private annotations, where the library has a passphrase. Sealed words are an object with the
/// columns of the table `annotation` that hold words; the row keeps where it hangs, its kind, colour and dates. Stack only.
class PrivateWords : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// The columns of `annotation` that are sealed, and what stands in them then.
    static const QJsonObject &emptyColumns();

    /// The library has a passphrase.
    base::Result<bool> isProtected() const;
    /// The key as SealedKey::toText() wrote it; empty where there is none.
    base::Result<QString> sealedKey() const;
    /// Keeps it, in two places; an empty one is removed from both.
    base::Status keepSealedKey(const QString &key) const;
    /// Seals words, with the key of the session or without it. Error: LibraryDamaged, where the library's own key cannot be read.
    base::Result<QString> seal(const QJsonObject &words) const;
    /// The words; nothing while the library is locked.
    std::optional<QJsonObject> opened(const QString &sealed) const;
    /// Seals all private rows that stand in clear.
    base::Status sealInClear() const;
    /// Writes the words of one row in clear, until the transaction ends. False while the library is locked.
    base::Result<bool> openRow(qint64 annotation) const;
    /// Where there is a passphrase, what this connection overwrites is cleared, not only let go.
    base::Status clearDeleted() const;
    /// Locks this connection for what it reads next: what is written of it holds no private word.
    void lockForThisRead() const { m_database.extension<SessionSeal>().key.reset(); }

private:
    base::Status write(qint64 annotation, const QJsonObject &columns, const QString &sealed) const;
};

/// The name under which the table `library` holds the sealed key.
inline constexpr QStringView kPrivateKeyName = u"private_key";

}
