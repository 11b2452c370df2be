-- highlight, underline, strike, note, paragraph-note, document-note, bookmark
ALTER TABLE annotation ADD COLUMN kind TEXT NOT NULL DEFAULT 'highlight'
