CREATE UNIQUE INDEX annotation_by_uuid ON annotation (uuid) WHERE uuid <> ''
