-- The words of a private annotation, sealed, where the library has a passphrase (library.private_key); its own columns are empty then.
ALTER TABLE annotation ADD COLUMN sealed TEXT NOT NULL DEFAULT ''
