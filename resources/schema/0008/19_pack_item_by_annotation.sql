CREATE INDEX pack_item_by_annotation ON pack_item (annotation_id) WHERE annotation_id IS NOT NULL
