// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedkey.h"

#include <core/base/privatelock.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr int kSealVersion = 1;
constexpr qint64 kPasses = 4;
constexpr qint64 kMemory = 128LL * 1024 * 1024;
// A library of a stranger must not make the program ask for more than a machine has.
constexpr qint64 kMostPasses = 32;
constexpr qint64 kMostMemory = 1024LL * 1024 * 1024;
constexpr auto kNonce = qsizetype(crypto_secretbox_xchacha20poly1305_NONCEBYTES);
constexpr auto kTag = qsizetype(crypto_secretbox_xchacha20poly1305_MACBYTES);

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// A key of the words that a person typed, on any keyboard.
base::Result<QByteArray> derived(const QString &passphrase, const SealedKey &by)
{
    QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(qsizetype(crypto_secretbox_xchacha20poly1305_KEYBYTES), '\0');
    const int failed = sodium_init() < 0 ? -1
                                         : crypto_pwhash(raw(key), quint64(key.size()), typed.constData(), quint64(typed.size()),
                                               raw(by.salt), quint64(by.passes), size_t(by.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), size_t(typed.size()));
    if (failed != 0)
        return base::failure(base::ErrorCode::Storage, {}, u"no memory to make a key of the passphrase"_s);
    return key;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

}

base::Result<SealedKey> SealedKey::make(const SealKey &key, const QString &passphrase)
{
    if (passphrase.size() < kShortestPassphrase)
        return base::failure(base::ErrorCode::BadInput, {}, u"a passphrase has at least %1 characters"_s.arg(kShortestPassphrase));
    SealedKey sealed {QByteArray(qsizetype(crypto_pwhash_SALTBYTES), '\0'), kPasses, kMemory, key.publicHalf(),
        QByteArray(kNonce + SealKey::kBytes + kTag, '\0')};
    if (sodium_init() < 0)
        return base::failure(base::ErrorCode::Storage);
    randombytes_buf(sealed.salt.data(), size_t(sealed.salt.size()));
    randombytes_buf(sealed.key.data(), size_t(kNonce));
    TRY(QByteArray by, derived(passphrase, sealed));
    QByteArray bytes = key.bytes();
    crypto_secretbox_xchacha20poly1305_easy(raw(sealed.key) + kNonce, raw(bytes), quint64(bytes.size()), raw(sealed.key), raw(by));
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    sodium_memzero(by.data(), size_t(by.size()));
    return sealed;
}

std::optional<SealedKey> SealedKey::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const SealedKey sealed {fromBase64(object["salt"_L1]), object["passes"_L1].toInteger(), object["memory"_L1].toInteger(),
        fromBase64(object["public"_L1]), fromBase64(object["key"_L1])};
    const bool isSound = object["version"_L1].toInt() == kSealVersion && sealed.salt.size() == qsizetype(crypto_pwhash_SALTBYTES)
        && sealed.passes > 0 && sealed.passes <= kMostPasses && sealed.memory > 0 && sealed.memory <= kMostMemory
        && sealed.publicHalf.size() == qsizetype(crypto_box_PUBLICKEYBYTES) && sealed.key.size() == kNonce + SealKey::kBytes + kTag;
    return isSound ? std::optional(sealed) : std::nullopt;
}

QString SealedKey::toText() const
{
    return QString::fromUtf8(QJsonDocument(QJsonObject {{u"version"_s, kSealVersion}, {u"kdf"_s, u"argon2id13"_s}, {u"salt"_s, base64(salt)},
        {u"passes"_s, passes}, {u"memory"_s, memory}, {u"public"_s, base64(publicHalf)}, {u"key"_s, base64(key)}}).toJson(QJsonDocument::Compact));
}

base::Result<std::shared_ptr<const SealKey>> SealedKey::open(const QString &passphrase) const
{
    TRY(QByteArray by, derived(passphrase, *this));
    QByteArray bytes(SealKey::kBytes, '\0');
    const int failed = crypto_secretbox_xchacha20poly1305_open_easy(raw(bytes), raw(key) + kNonce, quint64(key.size() - kNonce), raw(key), raw(by));
    sodium_memzero(by.data(), size_t(by.size()));
    const std::shared_ptr<const SealKey> opened = failed == 0 ? SealKey::fromBytes(bytes) : nullptr;
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (!opened || opened->publicHalf() != publicHalf)
        return base::failure(base::ErrorCode::PasswordWrong, {}, base::kOfPrivateAnnotations);
    return opened;
}

}
