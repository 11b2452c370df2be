CREATE UNIQUE INDEX dossier_item_by_uuid ON dossier_item (uuid) WHERE uuid <> ''
