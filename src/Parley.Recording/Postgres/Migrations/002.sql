-- The places that a statement's content names.

ALTER TABLE statements ADD COLUMN places TEXT COLLATE "C";

-- What facets count, and what a filter finds: names and ids, folded.
ALTER TABLE places ADD COLUMN place_names TEXT COLLATE "C";

ALTER TABLE places ADD COLUMN place_words TEXT COLLATE "C";
