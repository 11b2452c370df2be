-- One paragraph of a text. Offsets elsewhere are UTF-16 units into content.
CREATE TABLE passage (
    id INTEGER PRIMARY KEY,
    text_id INTEGER NOT NULL REFERENCES text (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT '',
    level INTEGER NOT NULL DEFAULT 0,
    content TEXT NOT NULL,
    spans TEXT NOT NULL DEFAULT '',
    page TEXT NOT NULL DEFAULT ''
) STRICT
