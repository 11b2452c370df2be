-- Which words the index of paragraphs holds and how often: for the list of words, and for what is rare in a paragraph.
CREATE VIRTUAL TABLE passage_term USING fts5vocab (passage_index, row)
