CREATE TRIGGER pack_changed AFTER UPDATE ON pack WHEN NOT EXISTS (SELECT 1 FROM change_log WHERE id = (SELECT max(id) FROM change_log) AND kind = 'pack' AND thing_id = new.id
    AND at_ms BETWEEN CAST(unixepoch('subsec') * 1000 AS INTEGER) - 600000 AND CAST(unixepoch('subsec') * 1000 AS INTEGER)) BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'changed', 'pack', new.id, '', NULL);
END
