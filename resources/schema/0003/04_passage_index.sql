DROP TABLE passage_index
