CREATE INDEX trash_part_by_entry ON trash_part (trash_id)
