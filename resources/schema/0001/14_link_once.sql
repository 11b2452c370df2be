CREATE UNIQUE INDEX link_once ON link (from_record, relation, to_record, role, ifnull(from_passage, 0), start_offset)
