-- Rows out of an older library have no UUID of their own.
CREATE TRIGGER annotation_named AFTER INSERT ON annotation WHEN new.uuid = '' BEGIN
    UPDATE annotation SET uuid = lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'
    || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) WHERE id = new.id;
END
