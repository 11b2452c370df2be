-- Who changed what, and when: a field of a record ("name", "fields.note"), or the status of a link (subject "link", then the
-- record is the one that it starts at). before and after are JSON values. Rows are only ever added.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    changed_ms INTEGER NOT NULL, -- Since 1970, UTC.
    author TEXT NOT NULL DEFAULT '',
    record_id INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    link_id INTEGER REFERENCES link (id) ON DELETE SET NULL,
    subject TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT
