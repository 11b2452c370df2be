CREATE TRIGGER text_updated AFTER INSERT ON import_outcome WHEN new.outcome = 'updated' AND new.record_id IS NOT NULL BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'changed', 'document', new.record_id, 'text', NULL);
END
