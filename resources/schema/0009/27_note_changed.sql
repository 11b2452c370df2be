CREATE TRIGGER note_changed AFTER UPDATE OF title, words ON dossier_item WHEN new.kind = 'note' AND (new.title <> old.title OR new.words <> old.words)
    AND NOT EXISTS (SELECT 1 FROM change_log WHERE id = (SELECT max(id) FROM change_log) AND kind = 'note' AND thing_id = new.id
    AND at_ms BETWEEN CAST(unixepoch('subsec') * 1000 AS INTEGER) - 600000 AND CAST(unixepoch('subsec') * 1000 AS INTEGER)) BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'changed', 'note', new.id, '', NULL);
END
