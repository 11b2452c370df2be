CREATE TRIGGER history_noted AFTER INSERT ON history BEGIN
    INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id)
    SELECT new.changed_ms, new.author, CASE WHEN new.subject = 'link' AND new.before = '[null]' THEN 'added' ELSE 'changed' END,
        CASE new.subject WHEN 'link' THEN 'link' ELSE r.kind END, CASE new.subject WHEN 'link' THEN ifnull(new.link_id, 0) ELSE new.record_id END, new.subject, new.id
    FROM record r WHERE r.id = new.record_id;
END
