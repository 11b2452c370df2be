CREATE INDEX record_by_place ON record (kind, in_library, body, session)
