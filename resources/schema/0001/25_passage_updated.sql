CREATE TRIGGER passage_updated AFTER UPDATE OF content ON passage WHEN old.content <> new.content BEGIN
    INSERT INTO passage_index (passage_index, rowid, content) VALUES ('delete', old.id, old.content);
    INSERT INTO passage_index (rowid, content) VALUES (new.id, new.content);
END
