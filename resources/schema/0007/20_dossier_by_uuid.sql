CREATE UNIQUE INDEX dossier_by_uuid ON dossier (uuid) WHERE uuid <> ''
