-- The words of each text, once each, and the beginnings of them ("re*"), by text.id: which texts hold a word, or one that
-- begins so, is known at once.
CREATE VIRTUAL TABLE text_index USING fts5 (
    words,
    content = '',
    contentless_delete = 1,
    detail = none,
    tokenize = 'aide_words'
)
