-- Who says a passage of a transcript, where the source names them.
ALTER TABLE passage ADD COLUMN speaker TEXT NOT NULL DEFAULT ''
