-- The sealed key of private annotations once more, on a page of its own: without it nobody opens their words, though all else could be salvaged.
CREATE TABLE private_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    value TEXT NOT NULL
) STRICT
