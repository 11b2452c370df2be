-- Of a link that a person made; those of rules are known by where they stand.
ALTER TABLE link ADD COLUMN uuid TEXT NOT NULL DEFAULT ''
