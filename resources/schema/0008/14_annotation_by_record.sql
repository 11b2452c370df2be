-- Who deletes thousands of records looks at what hangs on them only.
CREATE INDEX annotation_by_record ON annotation (record_id)
