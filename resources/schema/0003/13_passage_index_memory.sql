-- So many bytes of new postings are gathered before a segment is written: an import makes few of them to merge.
INSERT INTO passage_index (passage_index, rank) VALUES ('hashsize', 16777216)
