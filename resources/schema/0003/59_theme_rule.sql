-- How a paragraph is found to be about a theme, as JSON in the form of resources/themes.
CREATE TABLE theme_rule (
    record_id INTEGER PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
    rule TEXT NOT NULL
) STRICT
