-- Two records that become one are in a dossier once.
CREATE UNIQUE INDEX dossier_item_once ON dossier_item (dossier_id, record_id) WHERE kind = 'record'
