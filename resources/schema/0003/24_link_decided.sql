CREATE INDEX link_decided ON link (rule, status) WHERE decided = 1
