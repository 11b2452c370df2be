-- A query that is kept. What stands in a text above seen_text is new since somebody last looked.
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    created_ms INTEGER NOT NULL, -- Since 1970, UTC.
    seen_text INTEGER NOT NULL DEFAULT 0
) STRICT
