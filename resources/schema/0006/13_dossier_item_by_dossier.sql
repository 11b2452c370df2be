CREATE INDEX dossier_item_by_dossier ON dossier_item (dossier_id, position)
