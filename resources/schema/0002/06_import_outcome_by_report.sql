CREATE INDEX import_outcome_by_report ON import_outcome (report_id)
