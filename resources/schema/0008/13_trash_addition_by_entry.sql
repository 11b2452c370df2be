CREATE INDEX trash_addition_by_entry ON trash_addition (trash_id)
