-- Documents that arrived and were not opened since. What the library has when this table comes counts as read.
CREATE TABLE record_unread (
    record_id INTEGER NOT NULL PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID
