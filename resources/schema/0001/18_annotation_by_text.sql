CREATE INDEX annotation_by_text ON annotation (text_id)
