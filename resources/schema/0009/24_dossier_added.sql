CREATE TRIGGER dossier_added AFTER INSERT ON dossier BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'added', 'dossier', new.id, '', NULL);
END
