CREATE INDEX source_by_text ON source (text_id)
