-- The same in every library that knows the annotation.
ALTER TABLE annotation ADD COLUMN uuid TEXT NOT NULL DEFAULT ''
