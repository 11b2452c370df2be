CREATE UNIQUE INDEX link_by_uuid ON link (uuid) WHERE uuid <> ''
