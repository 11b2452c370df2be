CREATE TRIGGER dossier_changed AFTER UPDATE OF name, parent_id ON dossier WHEN new.name <> old.name OR new.parent_id IS NOT old.parent_id BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'changed', 'dossier', new.id, '', NULL);
END
