CREATE INDEX passage_by_text ON passage (text_id, position)
