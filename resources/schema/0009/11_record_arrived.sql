CREATE TRIGGER record_arrived AFTER UPDATE OF in_library ON record WHEN new.in_library = 1 AND old.in_library = 0 BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'added', new.kind, new.id, '', NULL);
END
