-- A thing in a dossier; it may lie in several. A note (kind "note") is in no other table: title and words are its own. Of a paragraph they are
-- its address and words as they were, and they stay with its document when the paragraph is gone.
CREATE TABLE dossier_item (
    id INTEGER PRIMARY KEY,
    dossier_id INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record_id INTEGER REFERENCES record (id) ON DELETE CASCADE,
    passage_id INTEGER REFERENCES passage (id) ON DELETE SET NULL,
    annotation_id INTEGER REFERENCES annotation (id) ON DELETE CASCADE,
    pack_id INTEGER REFERENCES pack (id) ON DELETE CASCADE,
    search_id INTEGER REFERENCES saved_search (id) ON DELETE CASCADE,
    title TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT ''
) STRICT
