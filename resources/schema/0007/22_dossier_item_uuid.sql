-- Of a note; other things in a dossier have one of their own.
ALTER TABLE dossier_item ADD COLUMN uuid TEXT NOT NULL DEFAULT ''
