-- What waits for the user, without a look at the rest.
CREATE INDEX link_suggested ON link (rule) WHERE status = 'suggested'
