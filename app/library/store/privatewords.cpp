// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatewords.h"

#include "sealedkey.h"

#include <library/database/statement.h>

#include <QJsonDocument>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace library {

base::Status SessionSeal::committing(const Database &database)
{
    return PrivateWords(database).sealInClear();
}

const QJsonObject &PrivateWords::emptyColumns()
{
    static const QJsonObject kColumns {{u"exact"_s, u""_s}, {u"prefix"_s, u""_s}, {u"suffix"_s, u""_s}, {u"start_offset"_s, 0},
        {u"end_offset"_s, 0}, {u"comment"_s, u""_s}, {u"tags"_s, u"[]"_s}, {u"author"_s, u""_s}, {u"carried_from"_s, u""_s},
        {u"carried_uuid"_s, u""_s}, {u"paragraph"_s, u""_s}};
    return kColumns;
}

base::Result<bool> PrivateWords::isProtected() const
{
    TRY(const QString kept, sealedKey());
    return !kept.isEmpty();
}

base::Result<QString> PrivateWords::sealedKey() const
{
    Statement statement(m_database, u"SELECT value FROM library WHERE name = ? UNION ALL SELECT value FROM private_key"_s);
    TRY(const QStringList found, statement.bind(kPrivateKeyName.toString()).strings());
    return found.value(0);
}

base::Status PrivateWords::keepSealedKey(const QString &key) const
{
    Statement first(m_database, u"DELETE FROM library WHERE name = ?"_s);
    TRY_VOID(first.bind(kPrivateKeyName.toString()).run());
    TRY_VOID(m_database.execute(u"DELETE FROM private_key"_s));
    if (key.isEmpty())
        return base::ok();
    Statement keep(m_database, u"INSERT INTO library (name, value) VALUES (?, ?)"_s);
    TRY_VOID(keep.bind(kPrivateKeyName.toString(), key).run());
    Statement again(m_database, u"INSERT INTO private_key (id, value) VALUES (1, ?)"_s);
    return again.bind(key).run();
}

base::Result<QString> PrivateWords::seal(const QJsonObject &words) const
{
    const QByteArray bytes = QJsonDocument(words).toJson(QJsonDocument::Compact);
    if (const auto key = m_database.extension<SessionSeal>().key.lock())
        return key->seal(bytes);
    TRY(const QString kept, sealedKey());
    const std::optional<SealedKey> key = SealedKey::fromText(kept);
    const QString sealed = key ? sealFor(key->publicHalf, bytes) : QString();
    if (sealed.isEmpty())
        return base::failure(base::ErrorCode::LibraryDamaged, {}, u"the key of the private annotations cannot be read"_s);
    return sealed;
}

std::optional<QJsonObject> PrivateWords::opened(const QString &sealed) const
{
    const auto key = m_database.extension<SessionSeal>().key.lock();
    const std::optional<QByteArray> words = key ? key->open(sealed) : std::nullopt;
    return words ? std::optional(QJsonDocument::fromJson(*words).object()) : std::nullopt;
}

base::Status PrivateWords::sealInClear() const
{
    TRY(const bool isNeeded, isProtected());
    if (!isNeeded)
        return base::ok();
    const QStringList names = emptyColumns().keys();
    Statement clear(m_database, u"SELECT id, %1 FROM annotation WHERE is_private <> 0 AND sealed = ''"_s.arg(names.join(u", "_s)));
    TRY_VOID(clear.run());
    QList<std::pair<qint64, QJsonObject>> rows;
    while (clear.next()) {
        QJsonObject words;
        for (qsizetype at = 0; at < names.size(); ++at) {
            const bool isText = emptyColumns()[names.at(at)].isString();
            words.insert(names.at(at), isText ? QJsonValue(clear.string(int(at) + 1)) : QJsonValue(clear.integer(int(at) + 1)));
        }
        rows.append({clear.integer(0), words});
    }
    for (const auto &[id, words] : std::as_const(rows)) {
        TRY(const QString sealed, seal(words));
        TRY_VOID(write(id, emptyColumns(), sealed));
    }
    return base::ok();
}

base::Result<bool> PrivateWords::openRow(qint64 annotation) const
{
    Statement statement(m_database, u"SELECT sealed FROM annotation WHERE id = ?"_s);
    TRY(const QStringList found, statement.bind(annotation).strings());
    const QString sealed = found.value(0);
    if (sealed.isEmpty())
        return true;
    const std::optional<QJsonObject> words = opened(sealed);
    if (!words)
        return false;
    TRY_VOID(write(annotation, *words, {}));
    return true;
}

base::Status PrivateWords::clearDeleted() const
{
    TRY(const bool isNeeded, isProtected());
    return isNeeded ? m_database.execute(u"PRAGMA secure_delete = ON"_s) : base::ok();
}

base::Status PrivateWords::write(qint64 annotation, const QJsonObject &columns, const QString &sealed) const
{
    const QStringList names = emptyColumns().keys();
    Statement statement(m_database, u"UPDATE annotation SET %1 = ?, sealed = ? WHERE id = ?"_s.arg(names.join(u" = ?, "_s)));
    for (const QString &name : names)
        statement.bindValue(columns[name].toVariant());
    return statement.bind(sealed, annotation).run();
}

}
