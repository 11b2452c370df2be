-- Private annotations whose words stand in clear: a commit looks for them where there is a passphrase.
CREATE INDEX annotation_in_clear ON annotation (id) WHERE is_private <> 0 AND sealed = ''
