INSERT INTO text_index (text_index, rank) VALUES ('hashsize', 16777216)
