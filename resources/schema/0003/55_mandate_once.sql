CREATE UNIQUE INDEX mandate_once ON mandate (passage_id, start_offset, end_offset)
