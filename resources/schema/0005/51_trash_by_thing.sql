CREATE INDEX trash_by_thing ON trash (kind, thing_id)
