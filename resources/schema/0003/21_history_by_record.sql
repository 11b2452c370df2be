CREATE INDEX history_by_record ON history (record_id)
