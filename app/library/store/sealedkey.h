// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealkey.h"

#include <core/base/result.h>

namespace library {

/// The key of private annotations as a library keeps it: sealed by a key that Argon2id makes of a passphrase, with the salt and the
/// cost of making it. Without the passphrase nobody can open it. A value.
struct SealedKey {
    QByteArray salt;
    qint64 passes = 0;
    qint64 memory = 0; ///< Bytes.
    QByteArray publicHalf;
    QByteArray key; ///< Nonce and sealed bytes.

    /// Errors: BadInput (a passphrase that is too short), Storage (no memory).
    static base::Result<SealedKey> make(const SealKey &key, const QString &passphrase);
    /// Nothing where the text was not made by toText().
    static std::optional<SealedKey> fromText(const QString &text);
    QString toText() const;

    /// Takes about a second. Errors: PasswordWrong, Storage (no memory).
    base::Result<std::shared_ptr<const SealKey>> open(const QString &passphrase) const;
};

/// The fewest characters of a passphrase.
inline constexpr qsizetype kShortestPassphrase = 8;

}
