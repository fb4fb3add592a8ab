-- Statements get an order of their own, as one number (place), and the index is made anew with the words of docs/search.md. The words of
-- statements that stand here already are made of their contents afterwards; reading their articles again completes them.

ALTER TABLE articles ADD COLUMN day INTEGER NOT NULL DEFAULT -1;

-- Greater comes first: the day of publication, a number of the article's, the position in it.
ALTER TABLE statements ADD COLUMN place INTEGER;

CREATE UNIQUE INDEX statements_place ON statements (place);

-- What filters and facets ask of a statement: a search that meets thousands reads these rows alone.
CREATE TABLE places (
    place        INTEGER PRIMARY KEY,
    first        TEXT,
    last         TEXT,
    kind         TEXT NOT NULL,
    language     TEXT,
    outlet       TEXT,
    outlet_words TEXT NOT NULL,
    speaker      TEXT,
    act          TEXT,
    issues       TEXT,
    actors       TEXT
) STRICT;

CREATE INDEX appearances_path ON appearances (path);

CREATE INDEX appearances_url ON appearances (url) WHERE url IS NOT NULL;

DROP INDEX appearances_shown;

DROP TABLE statement_words;

-- rowid is statements.place. It holds no text of its own.
CREATE VIRTUAL TABLE search USING fts5 (
    words, terms, speaker, addressee,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);
