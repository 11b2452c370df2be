-- The same in every library that knows the pack.
ALTER TABLE pack ADD COLUMN uuid TEXT NOT NULL DEFAULT ''
