-- Who speaks in transcripts: few paragraphs have a speaker, and a query must not look through all of them.
CREATE INDEX passage_by_speaker ON passage (speaker) WHERE speaker <> ''
