-- The words of its paragraph at that time, so that the paragraph is known again when it was changed.
ALTER TABLE annotation ADD COLUMN paragraph TEXT NOT NULL DEFAULT ''
