-- A record that was merged into another: its key leads there, and it can be split off again. record and links are JSON.
CREATE TABLE merged_record (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    symbol_key TEXT NOT NULL,
    into_record INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    record TEXT NOT NULL,
    links TEXT NOT NULL,
    merged_ms INTEGER NOT NULL -- Since 1970, UTC.
) STRICT
