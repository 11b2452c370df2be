-- The original files of a text; the first is the one that its passages were read from.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    text_id INTEGER NOT NULL REFERENCES text (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    path TEXT NOT NULL,
    format TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    imported_ms INTEGER NOT NULL -- Since 1970, UTC.
) STRICT
