-- One import that has ended. paths is a JSON array of what was asked for.
CREATE TABLE import_report (
    id INTEGER PRIMARY KEY,
    ended_ms INTEGER NOT NULL,
    seconds REAL NOT NULL,
    cancelled INTEGER NOT NULL,
    paths TEXT NOT NULL
) STRICT
