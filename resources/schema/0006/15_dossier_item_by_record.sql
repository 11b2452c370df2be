CREATE INDEX dossier_item_by_record ON dossier_item (record_id) WHERE record_id IS NOT NULL
