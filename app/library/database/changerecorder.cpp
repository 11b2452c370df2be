// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changerecorder.h"

#include "statement.h"

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// What SQLite's conflict handler is told.
struct RevertState {
    bool isChangedSince = false;
};

int onConflict(void *context, int kind, sqlite3_changeset_iter *change)
{
    // The caller looks for what refers to nothing.
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY)
        return SQLITE_CHANGESET_OMIT;
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
    // What was added and is deleted meanwhile needs no more.
    if (kind == SQLITE_CHANGESET_NOTFOUND && operation == SQLITE_DELETE)
        return SQLITE_CHANGESET_OMIT;
    static_cast<RevertState *>(context)->isChangedSince = true;
    return SQLITE_CHANGESET_ABORT;
}

}

base::Result<ChangeRecorder> ChangeRecorder::start(const Database &database, const QStringList &tables)
{
    sqlite3_session *session = nullptr;
    if (const int code = sqlite3session_create(database.handle(), "main", &session); code != SQLITE_OK)
        return base::failure(errorOf(database.handle(), code, u"session"_s));
    ChangeRecorder recorder(database, session);
    for (const QString &table : tables) {
        if (const int code = sqlite3session_attach(session, table.toUtf8().constData()); code != SQLITE_OK)
            return base::failure(errorOf(database.handle(), code, table));
    }
    return recorder;
}

ChangeRecorder::ChangeRecorder(ChangeRecorder &&other) noexcept
    : m_database(other.m_database)
    , m_session(std::exchange(other.m_session, nullptr))
{
}

ChangeRecorder::~ChangeRecorder()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

base::Result<QByteArray> ChangeRecorder::changes() const
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    const QByteArray changes(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    if (code != SQLITE_OK)
        return base::failure(errorOf(m_database.handle(), code, u"changeset"_s));
    return changes;
}

base::Result<bool> changesTouch(const QByteArray &changes, const QString &table)
{
    sqlite3_changeset_iter *change = nullptr;
    int code = sqlite3changeset_start(&change, int(changes.size()), const_cast<char *>(changes.constData()));
    bool isTouched = false;
    while (code == SQLITE_OK && !isTouched && sqlite3changeset_next(change) == SQLITE_ROW) {
        const char *name = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(change, &name, &columns, &operation, nullptr);
        isTouched = table == QString::fromUtf8(name);
    }
    code = sqlite3changeset_finalize(change);
    if (code != SQLITE_OK)
        return base::failure(base::ErrorCode::Storage, {}, u"the changes cannot be read"_s);
    return isTouched;
}

base::Result<bool> revertChanges(const Database &database, const QByteArray &changes)
{
    int size = 0;
    void *inverse = nullptr;
    int code = sqlite3changeset_invert(int(changes.size()), changes.constData(), &size, &inverse);
    RevertState state;
    if (code == SQLITE_OK)
        code = sqlite3changeset_apply_v2(
            database.handle(), size, inverse, nullptr, onConflict, &state, nullptr, nullptr, SQLITE_CHANGESETAPPLY_FKNOACTION);
    sqlite3_free(inverse);
    // SQLite reads its schema anew after this; it cannot where the first statement is on a table whose triggers write to an index.
    Statement schema(database, u"SELECT count(*) FROM sqlite_schema"_s);
    TRY_VOID(schema.run());
    if (state.isChangedSince)
        return false;
    if (code != SQLITE_OK)
        return base::failure(errorOf(database.handle(), code, u"changeset"_s));
    return true;
}

}
