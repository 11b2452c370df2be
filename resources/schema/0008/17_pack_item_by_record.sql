CREATE INDEX pack_item_by_record ON pack_item (record_id) WHERE record_id IS NOT NULL
