CREATE TRIGGER annotation_changed AFTER UPDATE OF modified_ms ON annotation WHEN new.modified_ms <> old.modified_ms BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'changed', 'annotation', new.id, '', NULL);
END
