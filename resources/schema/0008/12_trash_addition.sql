-- A row that joins a thing in the trash with one that was restored: it comes back with the entry. content is a RowSnapshot.
CREATE TABLE trash_addition (
    id INTEGER PRIMARY KEY,
    trash_id INTEGER NOT NULL REFERENCES trash (id) ON DELETE CASCADE,
    content BLOB NOT NULL
) STRICT
