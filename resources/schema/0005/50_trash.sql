-- What was deleted, with all that hung on it. content is a RowSnapshot: rows of any tables, so that they can come back as they were.
CREATE TABLE trash (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    thing_id INTEGER NOT NULL, -- In its table, as long as it lay there.
    title TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    deleted_ms INTEGER NOT NULL, -- Since 1970, UTC.
    content BLOB NOT NULL
) STRICT
