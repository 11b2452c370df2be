CREATE UNIQUE INDEX record_by_symbol ON record (kind, symbol_key) WHERE symbol_key <> ''
