CREATE INDEX link_by_target ON link (to_record, relation)
