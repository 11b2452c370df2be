CREATE TRIGGER text_added AFTER INSERT ON text WHEN EXISTS (SELECT 1 FROM text WHERE work_id = new.work_id AND id <> new.id) BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'added', 'text', new.id, new.language, NULL);
END
