CREATE INDEX source_by_path ON source (path)
