-- The records that a person gave a star.
CREATE TABLE record_star (
    record_id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID
