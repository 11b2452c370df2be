CREATE INDEX change_log_by_time ON change_log (at_ms)
