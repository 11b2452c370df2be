-- What a source file states of its themes is no suggestion; what a person decided stays.
UPDATE link SET status = 'accepted' WHERE status = 'suggested' AND origin = 'source' AND relation = 'about' AND decided = 0
