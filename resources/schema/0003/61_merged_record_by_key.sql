CREATE INDEX merged_record_by_key ON merged_record (kind, symbol_key)
