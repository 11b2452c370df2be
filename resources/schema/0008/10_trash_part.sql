-- A thing that lies in an entry of the trash: its own, or one that went with it. An entry that an older version made is noted when it is first
-- asked for.
CREATE TABLE trash_part (
    place TEXT NOT NULL, -- The table in which it stood.
    thing_id INTEGER NOT NULL,
    trash_id INTEGER NOT NULL REFERENCES trash (id) ON DELETE CASCADE,
    PRIMARY KEY (place, thing_id, trash_id)
) STRICT, WITHOUT ROWID
