CREATE TABLE pack (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL DEFAULT '',
    prepared_for TEXT NOT NULL DEFAULT '',
    prepared_by TEXT NOT NULL DEFAULT '',
    classification TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT ''
) STRICT
