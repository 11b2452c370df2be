-- What is known from before.
INSERT INTO change_log (at_ms, author, action, kind, thing_id, subject, history_id, trash_id, title)
SELECT * FROM (
    SELECT h.changed_ms AS at_ms, h.author, CASE WHEN h.subject = 'link' AND h.before = '[null]' THEN 'added' ELSE 'changed' END,
        CASE h.subject WHEN 'link' THEN 'link' ELSE r.kind END, CASE h.subject WHEN 'link' THEN ifnull(h.link_id, 0) ELSE h.record_id END, h.subject, h.id, NULL, ''
    FROM history h JOIN record r ON r.id = h.record_id
    UNION ALL
    SELECT min(s.imported_ms), '', 'added', 'document', t.work_id, '', NULL, NULL, '' FROM source s JOIN text t ON t.id = s.text_id GROUP BY t.work_id
    UNION ALL
    SELECT created_ms, '', 'added', 'annotation', id, '', NULL, NULL, '' FROM annotation
    UNION ALL
    SELECT created_ms, '', 'added', 'search', id, '', NULL, NULL, '' FROM saved_search
    UNION ALL
    SELECT created_ms, '', 'added', 'dossier', id, '', NULL, NULL, '' FROM dossier
    UNION ALL
    SELECT deleted_ms, CASE kind WHEN 'annotation' THEN '' ELSE author END, 'deleted', CASE kind WHEN 'record' THEN CASE WHEN detail IN ('event', 'person', 'organisation', 'state', 'body', 'theme') THEN detail ELSE 'document' END ELSE kind END,
        thing_id, '', NULL, id, CASE kind WHEN 'annotation' THEN '' ELSE title END
    FROM trash
) ORDER BY at_ms
