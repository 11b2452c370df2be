-- Rows enter the index by code, which cuts each paragraph into words once for all that is kept of them.
DROP TRIGGER passage_inserted
