CREATE UNIQUE INDEX quotation_once ON quotation (passage_id, start_offset)
