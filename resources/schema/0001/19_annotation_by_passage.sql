CREATE INDEX annotation_by_passage ON annotation (passage_id)
