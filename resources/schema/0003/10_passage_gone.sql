CREATE TRIGGER passage_gone AFTER DELETE ON passage BEGIN
    DELETE FROM passage_index WHERE rowid = old.index_row;
END
