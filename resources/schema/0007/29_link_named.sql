CREATE TRIGGER link_named AFTER INSERT ON link WHEN new.uuid = '' AND new.origin = 'user' BEGIN
    UPDATE link SET uuid = lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'
    || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) WHERE id = new.id;
END
