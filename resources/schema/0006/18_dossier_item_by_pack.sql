CREATE INDEX dossier_item_by_pack ON dossier_item (pack_id) WHERE pack_id IS NOT NULL
