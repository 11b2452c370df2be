CREATE INDEX quotation_by_event ON quotation (event_id) WHERE event_id IS NOT NULL
