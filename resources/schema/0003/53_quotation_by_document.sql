CREATE INDEX quotation_by_document ON quotation (document_id)
