-- How sure the place is, in per cent.
ALTER TABLE annotation ADD COLUMN anchor_score INTEGER NOT NULL DEFAULT 100
