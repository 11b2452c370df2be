CREATE UNIQUE INDEX source_by_fingerprint ON source (sha256)
