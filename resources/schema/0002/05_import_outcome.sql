-- What became of one file. record_id goes when the record goes; the line stays.
CREATE TABLE import_outcome (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES import_report (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    outcome TEXT NOT NULL,
    record_id INTEGER REFERENCES record (id) ON DELETE SET NULL,
    symbol TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    format TEXT NOT NULL,
    passages INTEGER NOT NULL,
    dropped INTEGER NOT NULL,
    remarks TEXT NOT NULL,
    error_code TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT ''
) STRICT
