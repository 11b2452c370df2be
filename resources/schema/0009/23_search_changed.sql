CREATE TRIGGER search_changed AFTER UPDATE OF name, query ON saved_search WHEN new.name <> old.name OR new.query <> old.query BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'changed', 'search', new.id, '', NULL);
END
