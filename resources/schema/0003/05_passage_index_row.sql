-- The row of the index that stands for a passage: first stretches of texts, 128 passages each, before second ones; within
-- them what people look for first, then the text, then the place. storage/indexrow.h says the same.
ALTER TABLE passage ADD COLUMN index_row INTEGER GENERATED ALWAYS AS (
    (text_id >> 20 << 44) | (position >> 7 << 31) | (CASE kind
        WHEN 'title' THEN 0
        WHEN 'operative' THEN 1
        WHEN 'sub-paragraph' THEN CASE WHEN address LIKE 'PP%' THEN 4 ELSE 2 END
        WHEN 'preambular' THEN 3
        WHEN 'body' THEN 5
        WHEN 'heading' THEN 6
        WHEN 'annex' THEN 7
        WHEN 'formula' THEN 8
        WHEN 'vote' THEN 9
        WHEN 'footnote' THEN 10
        WHEN 'cover' THEN 11
        ELSE 12
    END << 27) | ((text_id & 1048575) << 7) | (position & 127)
) VIRTUAL
