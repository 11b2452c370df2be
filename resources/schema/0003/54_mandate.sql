-- What an operative paragraph asks for. The dates of a session are looked up where they are shown.
CREATE TABLE mandate (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    passage_id INTEGER NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    verb TEXT NOT NULL,
    force INTEGER NOT NULL,
    addressee TEXT NOT NULL DEFAULT '',
    deliverable TEXT NOT NULL DEFAULT '',
    task TEXT NOT NULL DEFAULT '',
    due_body TEXT NOT NULL DEFAULT '',
    due_session TEXT NOT NULL DEFAULT '',
    due_date TEXT NOT NULL DEFAULT '',
    date_inferred INTEGER NOT NULL DEFAULT 0,
    recurrence TEXT NOT NULL DEFAULT '',
    rule TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    decided INTEGER NOT NULL DEFAULT 0
) STRICT
