CREATE UNIQUE INDEX pack_by_uuid ON pack (uuid) WHERE uuid <> ''
