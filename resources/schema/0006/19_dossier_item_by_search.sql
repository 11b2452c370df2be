CREATE INDEX dossier_item_by_search ON dossier_item (search_id) WHERE search_id IS NOT NULL
