CREATE TRIGGER record_added AFTER INSERT ON record WHEN new.in_library = 1 AND new.kind NOT IN ('state', 'body') BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'added', new.kind, new.id, '', NULL);
END
