CREATE INDEX quotation_by_speaker ON quotation (speaker_id)
