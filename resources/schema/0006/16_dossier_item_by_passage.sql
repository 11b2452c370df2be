CREATE INDEX dossier_item_by_passage ON dossier_item (passage_id) WHERE passage_id IS NOT NULL
