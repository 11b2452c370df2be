-- What a person has to know of how a text was read: stable codes, parted by spaces ("scanned", "tracked-changes").
ALTER TABLE text ADD COLUMN remarks TEXT NOT NULL DEFAULT ''
