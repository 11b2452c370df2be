CREATE INDEX text_by_source ON text (source_id) WHERE source_id IS NOT NULL
