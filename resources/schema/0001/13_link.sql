-- From a record, or a span of one of its passages, to a record. What the user decided (decided = 1) no rule touches.
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    from_record INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    from_passage INTEGER REFERENCES passage (id) ON DELETE SET NULL,
    start_offset INTEGER NOT NULL DEFAULT 0,
    end_offset INTEGER NOT NULL DEFAULT 0,
    relation TEXT NOT NULL,
    to_record INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    to_address TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL,
    rule TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    decided INTEGER NOT NULL DEFAULT 0
) STRICT
