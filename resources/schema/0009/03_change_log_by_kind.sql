CREATE INDEX change_log_by_kind ON change_log (kind)
