CREATE INDEX theme_by_label ON theme_label (folded)
