-- Every label of a theme: preferred ones and synonyms, in every language. folded is what search compares.
CREATE TABLE theme_label (
    record_id INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    label TEXT NOT NULL,
    folded TEXT NOT NULL,
    preferred INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (record_id, language, label)
) STRICT, WITHOUT ROWID
