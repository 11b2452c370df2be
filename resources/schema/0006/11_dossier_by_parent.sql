CREATE INDEX dossier_by_parent ON dossier (parent_id)
