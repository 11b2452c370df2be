-- A block of a pack. It keeps its quotation even when its passage is gone, so that the pack can say so.
CREATE TABLE pack_item (
    pack_id INTEGER NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record_id INTEGER REFERENCES record (id) ON DELETE SET NULL,
    passage_id INTEGER REFERENCES passage (id) ON DELETE SET NULL,
    annotation_id INTEGER REFERENCES annotation (id) ON DELETE SET NULL,
    language TEXT NOT NULL DEFAULT '',
    quote TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pack_id, position)
) STRICT, WITHOUT ROWID
