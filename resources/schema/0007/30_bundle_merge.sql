-- A bundle that was merged into the library. changes: what it changed, so that the merge can be undone.
CREATE TABLE bundle_merge (
    id INTEGER PRIMARY KEY,
    merged_ms INTEGER NOT NULL, -- Since 1970, UTC.
    name TEXT NOT NULL,
    added INTEGER NOT NULL,
    changes BLOB NOT NULL
) STRICT
