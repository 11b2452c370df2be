CREATE TRIGGER pack_added AFTER INSERT ON pack BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'added', 'pack', new.id, '', NULL);
END
