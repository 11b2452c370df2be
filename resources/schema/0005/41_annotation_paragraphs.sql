UPDATE annotation SET paragraph = coalesce((SELECT content FROM passage p WHERE p.id = annotation.passage_id), '')
