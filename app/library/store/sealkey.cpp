// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealkey.h"

#include <sodium.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// The first letter of sealed words says how they were sealed.
constexpr QChar kByKey = u'1';
constexpr QChar kForHolder = u'2';
constexpr qsizetype kLengthStep = 256;
constexpr auto kNonceBytes = qsizetype(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
constexpr auto kTagBytes = qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);
constexpr char kContext[crypto_kdf_CONTEXTBYTES + 1] = "aidenote";

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *octets(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// In whole steps: the length of a comment tells nothing.
QByteArray padded(const QByteArray &words)
{
    QByteArray bytes = words;
    size_t length = 0;
    bytes.resize(words.size() + kLengthStep);
    sodium_pad(&length, octets(bytes), size_t(words.size()), size_t(kLengthStep), size_t(bytes.size()));
    bytes.resize(qsizetype(length));
    return bytes;
}

std::optional<QByteArray> unpadded(QByteArray bytes)
{
    size_t length = 0;
    if (sodium_unpad(&length, octets(bytes), size_t(bytes.size()), size_t(kLengthStep)) != 0)
        return std::nullopt;
    bytes.resize(qsizetype(length));
    return bytes;
}

QString asText(QChar kind, const QByteArray &bytes)
{
    return kind + QString::fromLatin1(bytes.toBase64());
}

}

struct SealKey::Secrets {
    unsigned char key[crypto_kdf_KEYBYTES];
    unsigned char words[crypto_aead_xchacha20poly1305_ietf_KEYBYTES];
    unsigned char boxSecret[crypto_box_SECRETKEYBYTES];
    unsigned char boxPublic[crypto_box_PUBLICKEYBYTES];
};
static_assert(SealKey::kBytes == qsizetype(crypto_kdf_KEYBYTES));

SealKey::SealKey(Secrets *secrets)
    : m_secrets(secrets)
{
}

SealKey::~SealKey()
{
    sodium_free(m_secrets); // Clears it.
}

std::shared_ptr<const SealKey> SealKey::make()
{
    if (sodium_init() < 0)
        return nullptr;
    QByteArray bytes(kBytes, '\0');
    randombytes_buf(bytes.data(), size_t(kBytes));
    std::shared_ptr<const SealKey> key = fromBytes(bytes);
    sodium_memzero(bytes.data(), size_t(kBytes));
    return key;
}

std::shared_ptr<const SealKey> SealKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != kBytes || sodium_init() < 0)
        return nullptr;
    auto *secrets = static_cast<Secrets *>(sodium_malloc(sizeof(Secrets)));
    if (!secrets)
        return nullptr;
    std::memcpy(secrets->key, bytes.constData(), sizeof secrets->key);
    crypto_kdf_derive_from_key(secrets->words, sizeof secrets->words, 1, kContext, secrets->key);
    unsigned char seed[crypto_box_SEEDBYTES];
    crypto_kdf_derive_from_key(seed, sizeof seed, 2, kContext, secrets->key);
    crypto_box_seed_keypair(secrets->boxPublic, secrets->boxSecret, seed);
    sodium_memzero(seed, sizeof seed);
    return std::shared_ptr<const SealKey>(new SealKey(secrets));
}

QByteArray SealKey::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_secrets->key), sizeof m_secrets->key);
}

QByteArray SealKey::publicHalf() const
{
    return QByteArray(reinterpret_cast<const char *>(m_secrets->boxPublic), sizeof m_secrets->boxPublic);
}

QString SealKey::seal(const QByteArray &words) const
{
    const QByteArray plain = padded(words);
    QByteArray sealed(kNonceBytes + plain.size() + kTagBytes, '\0');
    randombytes_buf(sealed.data(), size_t(kNonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(octets(sealed) + kNonceBytes, nullptr, octets(plain), quint64(plain.size()), nullptr, 0,
        nullptr, octets(sealed), m_secrets->words);
    return asText(kByKey, sealed);
}

std::optional<QByteArray> SealKey::open(const QString &sealed) const
{
    const QByteArray bytes = QByteArray::fromBase64(QStringView(sealed).sliced(sealed.isEmpty() ? 0 : 1).toLatin1());
    const qsizetype around = sealed.startsWith(kForHolder) ? qsizetype(crypto_box_SEALBYTES) : kNonceBytes + kTagBytes;
    if (bytes.size() < around)
        return std::nullopt;
    QByteArray plain(bytes.size() - around, '\0');
    int failed = -1;
    if (sealed.startsWith(kByKey)) {
        failed = crypto_aead_xchacha20poly1305_ietf_decrypt(octets(plain), nullptr, nullptr, octets(bytes) + kNonceBytes,
            quint64(bytes.size() - kNonceBytes), nullptr, 0, octets(bytes), m_secrets->words);
    } else if (sealed.startsWith(kForHolder)) {
        failed = crypto_box_seal_open(octets(plain), octets(bytes), quint64(bytes.size()), m_secrets->boxPublic, m_secrets->boxSecret);
    }
    return failed == 0 ? unpadded(plain) : std::nullopt;
}

QString sealFor(const QByteArray &publicHalf, const QByteArray &words)
{
    if (publicHalf.size() != qsizetype(crypto_box_PUBLICKEYBYTES) || sodium_init() < 0)
        return {};
    const QByteArray plain = padded(words);
    QByteArray sealed(plain.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal(octets(sealed), octets(plain), quint64(plain.size()), octets(publicHalf)) != 0)
        return {};
    return asText(kForHolder, sealed);
}

}
