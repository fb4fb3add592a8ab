-- The places that a statement's content names, and all outlets in which its article appeared.

ALTER TABLE statements ADD COLUMN places TEXT;

-- What facets count, and what a filter finds: names and ids, folded.
ALTER TABLE places ADD COLUMN place_names TEXT;

ALTER TABLE places ADD COLUMN place_words TEXT;

-- The outlets beside the one that is shown in which the article appeared, folded; null: none.
ALTER TABLE places ADD COLUMN other_outlets TEXT;
