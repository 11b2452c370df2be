-- What the library says of itself: "created", "min_compatible", "word_rules".
CREATE TABLE library (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
