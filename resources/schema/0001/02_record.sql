-- One table for all that the library knows; the fields of a kind are described in resources/kinds.
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    symbol_key TEXT NOT NULL DEFAULT '',
    symbol TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    session TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    in_library INTEGER NOT NULL DEFAULT 1,
    fields TEXT NOT NULL DEFAULT '{}'
) STRICT
