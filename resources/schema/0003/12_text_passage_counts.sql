-- How many passages a text has of each class of index_row, class 0 first, parted by spaces.
ALTER TABLE text ADD COLUMN passage_counts TEXT NOT NULL DEFAULT ''
