CREATE TRIGGER star_given AFTER INSERT ON record_star BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'changed', kind, id, 'star', NULL FROM record WHERE id = new.record_id;
END
