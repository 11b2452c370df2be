-- The original that the passages of a text were read from; the others say the same in another format.
ALTER TABLE text ADD COLUMN source_id INTEGER REFERENCES source (id) ON DELETE SET NULL
