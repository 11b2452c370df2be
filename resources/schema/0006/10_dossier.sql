-- A folder of the user's own. One in another one goes to the trash with it.
CREATE TABLE dossier (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES dossier (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    created_ms INTEGER NOT NULL -- Since 1970, UTC.
) STRICT
