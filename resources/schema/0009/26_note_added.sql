CREATE TRIGGER note_added AFTER INSERT ON dossier_item WHEN new.kind = 'note' BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'added', 'note', new.id, '', NULL);
END
