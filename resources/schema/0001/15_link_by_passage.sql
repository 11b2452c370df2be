CREATE INDEX link_by_passage ON link (from_passage) WHERE from_passage IS NOT NULL
