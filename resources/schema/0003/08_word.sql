-- Forms of words by their stem, by language of the text: a query for one form finds the others. A form that is its own
-- stem needs no row; one that goes on where its stem ends is kept as its ending, "-s". Where a form has accents, the stem
-- that it would have without them leads to the true one: ">stem".
CREATE TABLE word (
    stem TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (stem, language, form)
) STRICT, WITHOUT ROWID
