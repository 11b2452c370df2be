-- The words of each passage, by passage.index_row. No text of its own; it can be rebuilt at any time.
CREATE VIRTUAL TABLE passage_index USING fts5 (
    words,
    content = '',
    contentless_delete = 1,
    tokenize = 'aide_words'
)
