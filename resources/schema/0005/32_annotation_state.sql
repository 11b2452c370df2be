-- attached, loose (a person has to say where it belongs), aside (it stays without a place)
ALTER TABLE annotation ADD COLUMN anchor_state TEXT NOT NULL DEFAULT 'attached'
