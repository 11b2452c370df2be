CREATE TRIGGER search_added AFTER INSERT ON saved_search BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'added', 'search', new.id, '', NULL);
END
