CREATE UNIQUE INDEX saved_search_by_uuid ON saved_search (uuid) WHERE uuid <> ''
