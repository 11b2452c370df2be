-- What of a source became no passage, and why.
CREATE TABLE dropped (
    text_id INTEGER NOT NULL REFERENCES text (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    reason TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (text_id, position)
) STRICT, WITHOUT ROWID
