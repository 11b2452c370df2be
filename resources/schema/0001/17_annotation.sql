-- A note hangs on words (W3C quote and position selectors). Without a passage it needs to be attached again.
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    record_id INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    text_id INTEGER NOT NULL REFERENCES text (id) ON DELETE CASCADE,
    passage_id INTEGER REFERENCES passage (id) ON DELETE SET NULL,
    address TEXT NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    colour TEXT NOT NULL,
    comment TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]',
    author TEXT NOT NULL DEFAULT '',
    is_private INTEGER NOT NULL DEFAULT 1,
    created_ms INTEGER NOT NULL, -- Since 1970, UTC.
    modified_ms INTEGER NOT NULL
) STRICT
