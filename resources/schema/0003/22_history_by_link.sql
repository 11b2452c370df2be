CREATE INDEX history_by_link ON history (link_id) WHERE link_id IS NOT NULL
