-- The original files of what was deleted: they stay as long as it can come back.
CREATE TABLE trash_original (
    trash_id INTEGER NOT NULL REFERENCES trash (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (trash_id, sha256)
) STRICT, WITHOUT ROWID
