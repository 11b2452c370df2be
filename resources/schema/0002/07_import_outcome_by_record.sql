CREATE INDEX import_outcome_by_record ON import_outcome (record_id)
