CREATE TRIGGER dossier_item_named AFTER INSERT ON dossier_item WHEN new.uuid = '' AND new.kind = 'note' BEGIN
    UPDATE dossier_item SET uuid = lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'
    || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) WHERE id = new.id;
END
