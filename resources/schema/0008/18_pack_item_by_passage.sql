CREATE INDEX pack_item_by_passage ON pack_item (passage_id) WHERE passage_id IS NOT NULL
