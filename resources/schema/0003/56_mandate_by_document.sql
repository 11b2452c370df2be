CREATE INDEX mandate_by_document ON mandate (document_id)
