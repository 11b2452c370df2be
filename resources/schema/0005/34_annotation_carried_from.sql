-- "51/12 OP7": carried over from an earlier text.
ALTER TABLE annotation ADD COLUMN carried_from TEXT NOT NULL DEFAULT ''
