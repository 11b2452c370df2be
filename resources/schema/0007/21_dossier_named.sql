CREATE TRIGGER dossier_named AFTER INSERT ON dossier WHEN new.uuid = '' BEGIN
    UPDATE dossier SET uuid = lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'
    || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) WHERE id = new.id;
END
