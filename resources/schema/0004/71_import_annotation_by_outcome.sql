CREATE INDEX import_annotation_by_outcome ON import_annotation (outcome_id)
