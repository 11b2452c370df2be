-- One language version of a work.
CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    work_id INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    original_language TEXT NOT NULL DEFAULT '',
    UNIQUE (work_id, language)
) STRICT
