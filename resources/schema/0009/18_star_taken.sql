CREATE TRIGGER star_taken AFTER DELETE ON record_star BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'changed', kind, id, 'no star', NULL FROM record WHERE id = old.record_id;
END
