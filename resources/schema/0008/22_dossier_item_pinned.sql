-- Stands first in its dossier.
ALTER TABLE dossier_item ADD COLUMN is_pinned INTEGER NOT NULL DEFAULT 0
