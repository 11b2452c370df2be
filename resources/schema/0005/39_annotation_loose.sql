UPDATE annotation SET anchor_state = 'loose' WHERE passage_id IS NULL
