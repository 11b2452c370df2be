-- What was added, changed, deleted and restored, in the order in which it was done. Triggers note what happens to the tables, TrashStore what goes to
-- the trash and comes back. It has no word of an annotation, nor its author: both may be sealed later. kind is that of a record, or text, annotation, link, pack,
-- search, dossier, note. subject is a field, "link", "star", "no star", "text", "items", or the language of a text.
CREATE TABLE change_log (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL, -- Since 1970, UTC, by the clock of that moment, which may have been wrong: the order is that of id.
    step INTEGER NOT NULL DEFAULT 0, -- The same for all that one edit of a person did.
    author TEXT NOT NULL DEFAULT '', -- Empty: an import, a rule.
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    thing_id INTEGER NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    history_id INTEGER,
    trash_id INTEGER,
    title TEXT NOT NULL DEFAULT '' -- Of what was deleted.
) STRICT
