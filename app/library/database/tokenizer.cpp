// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenizer.h"

#include <core/text/words.h>

#include <QByteArrayView>
#include <QString>

#include <sqlite3.h>

#include <cstring>

namespace library {

namespace {

using TokenSink = int (*)(void *, int, const char *, int, int, int);

fts5_api *apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    // The tokenizer has no state; FTS5 only wants a pointer that is not null.
    static char nothing = 0;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) { }

int tokenize(Fts5Tokenizer *, void *context, int, const char *bytes, int length, TokenSink sink)
{
    int result = SQLITE_OK;
    text::forEachWordUtf8(QByteArrayView(bytes, length), [&](QByteArrayView token, int start, int end) {
        result = sink(context, 0, token.data(), int(token.size()), start, end);
        return result == SQLITE_OK;
    });
    return result;
}

/// Words that text::words() has made already, parted by single spaces. Only the index speaks it.
int split(Fts5Tokenizer *, void *context, int, const char *bytes, int length, TokenSink sink)
{
    for (int at = 0; at < length;) {
        const void *space = std::memchr(bytes + at, ' ', size_t(length - at));
        const int end = space ? int(static_cast<const char *>(space) - bytes) : length;
        if (end > at) {
            if (const int result = sink(context, 0, bytes + at, end - at, at, end); result != SQLITE_OK)
                return result;
        }
        at = end + 1;
    }
    return SQLITE_OK;
}

}

base::Status registerTokenizer(sqlite3 *connection)
{
    fts5_api *api = connection ? apiOf(connection) : nullptr;
    if (!api)
        return base::failure(base::ErrorCode::Storage, {}, QStringLiteral("this SQLite has no FTS5"));
    fts5_tokenizer functions {create, destroy, tokenize};
    fts5_tokenizer ready {create, destroy, split};
    // "aide" cuts whole texts, as the index of schema 2 did; a library is opened with it before it is migrated.
    if (api->xCreateTokenizer(api, "aide", nullptr, &functions, nullptr) != SQLITE_OK
        || api->xCreateTokenizer(api, "aide_words", nullptr, &ready, nullptr) != SQLITE_OK)
        return base::failure(base::ErrorCode::Storage, {}, QStringLiteral("the tokenizer could not be registered"));
    return base::ok();
}

}
