// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace library {

/// The random key that seals the words of private annotations (XChaCha20-Poly1305), in memory that is neither swapped out nor
/// left behind. Immutable; any thread.
class SealKey
{
public:
    /// A new key; null without room for it.
    static std::shared_ptr<const SealKey> make();
    /// The key of these bytes; null where they are none.
    static std::shared_ptr<const SealKey> fromBytes(const QByteArray &bytes);
    ~SealKey();
    Q_DISABLE_COPY_MOVE(SealKey)

    static constexpr qsizetype kBytes = 32;
    /// The key itself; whoever asks seals it.
    QByteArray bytes() const;
    /// What words can be sealed with where the key is not at hand.
    QByteArray publicHalf() const;

    /// Seals words as text of ASCII; their length is hidden in steps.
    QString seal(const QByteArray &words) const;
    /// The words; nothing where another key sealed them or they were altered.
    std::optional<QByteArray> open(const QString &sealed) const;

private:
    struct Secrets;
    explicit SealKey(Secrets *secrets);

    Secrets *m_secrets; ///< Owned.
};

/// Seals words for the holder of the key, without the key. Empty where `publicHalf` is none.
QString sealFor(const QByteArray &publicHalf, const QByteArray &words);

}
