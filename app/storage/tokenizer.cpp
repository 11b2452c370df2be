// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenizer.h"

#include <text/words.h>

#include <QString>
#include <QVarLengthArray>

#include <sqlite3.h>

namespace storage {

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

/// The UTF-8 length of the UTF-16 units [from, to) of a text.
int utf8Length(QStringView text, int from, int to)
{
    int bytes = 0;
    for (int i = from; i < to; ++i) {
        const char16_t unit = text[i].unicode();
        // Each half of a surrogate pair counts for two of its four bytes.
        bytes += unit < 0x80 ? 1 : unit < 0x800 || QChar::isSurrogate(unit) ? 2 : 3;
    }
    return bytes;
}

int tokenize(Fts5Tokenizer *, void *context, int, const char *bytes, int length, TokenSink sink)
{
    const QString content = QString::fromUtf8(bytes, length);
    int unit = 0; // Where we are in UTF-16 and in UTF-8; both only move forward but for overlapping pairs.
    int byte = 0;
    const auto byteAt = [&](int wanted) {
        if (wanted >= unit)
            byte += utf8Length(content, unit, wanted);
        else
            byte -= utf8Length(content, wanted, unit);
        unit = wanted;
        return byte;
    };
    const QList<text::Word> words = text::words(content);
    for (const text::Word &word : words) {
        const QByteArray token = word.token.toUtf8();
        const int start = byteAt(word.start);
        const int end = byteAt(word.end);
        const int result = sink(context, 0, token.constData(), int(token.size()), start, end);
        if (result != SQLITE_OK)
            return result;
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
    if (api->xCreateTokenizer(api, "aide", nullptr, &functions, nullptr) != SQLITE_OK)
        return base::failure(base::ErrorCode::Storage, {}, QStringLiteral("the tokenizer could not be registered"));
    return base::ok();
}

}
