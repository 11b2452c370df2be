-- Every word of the index with the number of texts that hold it.
CREATE VIRTUAL TABLE text_word USING fts5vocab (text_index, row)
