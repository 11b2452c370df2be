-- What the file calls the page ("xiv"), where this is not its number in passage.page.
ALTER TABLE passage ADD COLUMN page_label TEXT NOT NULL DEFAULT ''
