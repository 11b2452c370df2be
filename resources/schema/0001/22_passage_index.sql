-- The full-text index holds no text of its own: it points into passage and can be rebuilt at any time.
CREATE VIRTUAL TABLE passage_index USING fts5 (
    content,
    content = 'passage',
    content_rowid = 'id',
    tokenize = 'aide'
)
