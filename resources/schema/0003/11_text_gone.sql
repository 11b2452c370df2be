CREATE TRIGGER text_gone AFTER DELETE ON text BEGIN
    DELETE FROM text_index WHERE rowid = old.id;
END
