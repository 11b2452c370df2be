-- What an updated file did to one annotation. The line stays when the annotation goes.
CREATE TABLE import_annotation (
    id INTEGER PRIMARY KEY,
    outcome_id INTEGER NOT NULL REFERENCES import_outcome (id) ON DELETE CASCADE,
    annotation_id INTEGER REFERENCES annotation (id) ON DELETE SET NULL,
    fate TEXT NOT NULL,
    from_address TEXT NOT NULL,
    to_address TEXT NOT NULL,
    quote TEXT NOT NULL
) STRICT
