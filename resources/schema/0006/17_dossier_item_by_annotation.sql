CREATE INDEX dossier_item_by_annotation ON dossier_item (annotation_id) WHERE annotation_id IS NOT NULL
