-- Words that somebody said. What the user decided (decided = 1) no rule touches; the words outlive their passage.
CREATE TABLE quotation (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    passage_id INTEGER REFERENCES passage (id) ON DELETE SET NULL,
    start_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    words TEXT NOT NULL,
    speaker_id INTEGER REFERENCES record (id) ON DELETE SET NULL,
    speaker_words TEXT NOT NULL DEFAULT '',
    speaker_named INTEGER NOT NULL DEFAULT 0,
    event_id INTEGER REFERENCES record (id) ON DELETE SET NULL,
    language TEXT NOT NULL DEFAULT '',
    attribution TEXT NOT NULL DEFAULT 'on the record',
    rule TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    decided INTEGER NOT NULL DEFAULT 0
) STRICT
