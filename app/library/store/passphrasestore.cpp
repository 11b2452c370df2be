// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrasestore.h"

#include "privatewords.h"
#include "sealedkey.h"

#include <core/model/trash.h>
#include <library/database/changerecorder.h>
#include <library/database/statement.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace library {

namespace {

const QString kUnfinished = u"private_unfinished"_s;
const QString kSealed = u"sealed"_s;

base::Error damagedSeal()
{
    return {base::ErrorCode::LibraryDamaged, {}, u"words of a private annotation cannot be opened"_s};
}

}

base::Result<qint64> PassphraseStore::countPrivate() const
{
    Statement statement(m_database, u"SELECT count(*) FROM annotation WHERE is_private <> 0"_s);
    return statement.number();
}

base::Status PassphraseStore::keepKey(const SealKey &key, const QString &passphrase) const
{
    TRY(const SealedKey sealed, SealedKey::make(key, passphrase));
    return PrivateWords(m_database).keepSealedKey(sealed.toText());
}

base::Status PassphraseStore::protect(const QString &passphrase)
{
    TRY(const bool isProtected, PrivateWords(m_database).isProtected());
    if (isProtected)
        return base::failure(base::ErrorCode::NameTaken, {}, u"the library has a passphrase"_s);
    const std::shared_ptr<const SealKey> key = SealKey::make();
    if (!key)
        return base::failure(base::ErrorCode::Storage, {}, u"no memory for a key"_s);
    TRY_VOID(keepKey(*key, passphrase));
    Statement mark(m_database, u"INSERT OR REPLACE INTO library (name, value) VALUES (?, '1')"_s);
    TRY_VOID(mark.bind(kUnfinished).run());
    TRY_VOID(PrivateWords(m_database).clearDeleted());
    TRY_VOID(emptyReports());
    TRY_VOID(removeMerges());
    TRY_VOID(turnTrash(Turn::Seal));
    return PrivateWords(m_database).sealInClear();
}

base::Result<std::shared_ptr<const SealKey>> PassphraseStore::open(const QString &passphrase) const
{
    TRY(const QString kept, PrivateWords(m_database).sealedKey());
    if (kept.isEmpty())
        return base::failure(base::ErrorCode::NotFound, {}, u"the private annotations have no passphrase"_s);
    const std::optional<SealedKey> key = SealedKey::fromText(kept);
    if (!key)
        return base::failure(base::ErrorCode::LibraryDamaged, {}, u"the key of the private annotations cannot be read"_s);
    return key->open(passphrase);
}

base::Status PassphraseStore::change(const QString &passphrase, const QString &later)
{
    TRY(const auto key, open(passphrase));
    return keepKey(*key, later);
}

base::Status PassphraseStore::remove(const QString &passphrase)
{
    TRY(const auto key, open(passphrase));
    m_database.extension<SessionSeal>().key = key;
    Statement sealed(m_database, u"SELECT id FROM annotation WHERE sealed <> ''"_s);
    TRY(const QList<base::AnnotationId> rows, sealed.ids<base::AnnotationId>());
    for (const base::AnnotationId row : rows) {
        TRY(const bool isOpen, PrivateWords(m_database).openRow(row.value()));
        if (!isOpen)
            return base::failure(damagedSeal());
    }
    TRY_VOID(turnTrash(Turn::Open));
    TRY_VOID(PrivateWords(m_database).keepSealedKey({}));
    return setFinished();
}

/// Seals or opens one row of the trash, in its place; the new value of its column `sealed`.
base::Result<QString> PassphraseStore::turned(Turn turn, QVariantList &row, const QStringList &columns) const
{
    const PrivateWords words(m_database);
    const QJsonObject &empty = PrivateWords::emptyColumns();
    const QString before = row.at(columns.indexOf(kSealed)).toString();
    QJsonObject content;
    if (turn == Turn::Open) {
        const std::optional<QJsonObject> opened = words.opened(before);
        if (!opened)
            return base::failure(damagedSeal());
        content = *opened;
    }
    QJsonObject inClear;
    for (auto column = empty.begin(); column != empty.end(); ++column) {
        const qsizetype at = columns.indexOf(column.key());
        // One that was deleted by an older program lacks some.
        if (at < 0)
            continue;
        inClear.insert(column.key(), QJsonValue::fromVariant(row.at(at)));
        row[at] = (turn == Turn::Seal ? column.value() : content[column.key()]).toVariant();
    }
    return turn == Turn::Seal ? words.seal(inClear) : base::Result<QString>(QString(u""_s));
}

base::Status PassphraseStore::turnSnapshot(Turn turn, RowSnapshot &snapshot, bool &isChanged) const
{
    for (RowSnapshot::Table &table : snapshot.tables) {
        const qsizetype isPrivate = table.columns.indexOf(u"is_private"_s);
        if (table.name != "annotation"_L1 || isPrivate < 0)
            continue;
        if (!table.columns.contains(kSealed)) {
            table.columns.append(kSealed);
            for (QVariantList &row : table.rows)
                row.append(u""_s);
        }
        const qsizetype place = table.columns.indexOf(kSealed);
        for (QVariantList &row : table.rows) {
            const bool isSealed = !row.at(place).toString().isEmpty();
            if (row.at(isPrivate).toInt() == 0 || isSealed == (turn == Turn::Seal))
                continue;
            TRY(row[place], turned(turn, row, table.columns));
            isChanged = true;
        }
    }
    return base::ok();
}

base::Status PassphraseStore::turnTrash(Turn turn) const
{
    Statement entries(m_database, u"SELECT id, kind, content FROM trash"_s);
    TRY_VOID(entries.run());
    struct Entry {
        qint64 id;
        bool isAnnotation;
        QByteArray content;
    };
    QList<Entry> changed;
    while (entries.next()) {
        TRY(RowSnapshot snapshot, RowSnapshot::fromBytes(entries.bytes(2).toByteArray()));
        bool isChanged = false;
        TRY_VOID(turnSnapshot(turn, snapshot, isChanged));
        const bool isAnnotation = entries.string(1) == model::trashKindName(model::TrashKind::Annotation);
        if (isChanged)
            changed.append({entries.integer(0), isAnnotation, snapshot.toBytes()});
    }
    Statement content(m_database, u"UPDATE trash SET content = ? WHERE id = ?"_s);
    Statement title(m_database, u"UPDATE trash SET title = '', detail = '' WHERE id = ?"_s);
    for (const Entry &entry : std::as_const(changed)) {
        TRY_VOID(content.bindValue(entry.content).bind(entry.id).run());
        // It says what the annotation says.
        if (turn == Turn::Seal && entry.isAnnotation)
            TRY_VOID(title.bind(entry.id).run());
    }
    return base::ok();
}

/// What was said of annotations in reports of imports; of one that is gone, nobody knows whether it was private.
base::Status PassphraseStore::emptyReports() const
{
    return m_database.execute(u"UPDATE import_annotation SET quote = '' WHERE annotation_id IS NULL "
                              "OR annotation_id IN (SELECT id FROM annotation WHERE is_private <> 0)"_s);
}

base::Status PassphraseStore::removeMerges() const
{
    Statement merges(m_database, u"SELECT id, changes FROM bundle_merge"_s);
    TRY_VOID(merges.run());
    QList<qint64> found;
    while (merges.next()) {
        TRY(const bool isTouched, changesTouch(qUncompress(merges.bytes(1).toByteArray()), u"annotation"_s));
        if (isTouched)
            found.append(merges.integer(0));
    }
    Statement gone(m_database, u"DELETE FROM bundle_merge WHERE id = ?"_s);
    for (const qint64 merge : std::as_const(found))
        TRY_VOID(gone.bind(merge).run());
    return base::ok();
}

base::Result<bool> PassphraseStore::isUnfinished() const
{
    Statement statement(m_database, u"SELECT value FROM library WHERE name = ?"_s);
    TRY(const QStringList found, statement.bind(kUnfinished).strings());
    return !found.isEmpty();
}

base::Status PassphraseStore::setFinished() const
{
    Statement statement(m_database, u"DELETE FROM library WHERE name = ?"_s);
    return statement.bind(kUnfinished).run();
}

}
