CREATE TRIGGER annotation_added AFTER INSERT ON annotation BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), '', 'added', 'annotation', new.id, '', NULL);
END
