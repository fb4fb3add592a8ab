-- Offsets are Unicode code points of articles.text, [start, end): substr(text, start + 1, "end" - start) = exact.
-- What is null is not there or not coded yet. docs/record.md explains each table.

CREATE TABLE articles (
    id        TEXT NOT NULL PRIMARY KEY,
    text      TEXT NOT NULL,
    language  TEXT,
    reader    TEXT NOT NULL,
    read_from TEXT NOT NULL
) STRICT;

-- The same text may have been found at several paths; one of them, the earliest published, is shown.
CREATE TABLE appearances (
    article_id      TEXT NOT NULL REFERENCES articles (id),
    path            TEXT NOT NULL,
    title           TEXT,
    byline          TEXT,
    outlet          TEXT,
    url             TEXT,
    published       TEXT,
    published_first TEXT,
    published_last  TEXT,
    published_basis TEXT,
    stated_language TEXT,
    shown           INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (article_id, path)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX appearances_shown ON appearances (published_first DESC, path, article_id) WHERE shown = 1;

CREATE TABLE boilerplate (
    article_id TEXT NOT NULL REFERENCES articles (id),
    n          INTEGER NOT NULL,
    start      INTEGER NOT NULL,
    "end"      INTEGER NOT NULL,
    PRIMARY KEY (article_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE problems (
    article_id TEXT NOT NULL REFERENCES articles (id),
    n          INTEGER NOT NULL,
    code       TEXT NOT NULL,
    message    TEXT NOT NULL,
    start      INTEGER,
    "end"      INTEGER,
    PRIMARY KEY (article_id, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE statements (
    key             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL,
    article_id      TEXT NOT NULL REFERENCES articles (id),
    position        INTEGER NOT NULL,
    parent          TEXT,
    parent_position INTEGER,
    kind            TEXT NOT NULL,
    medium          TEXT NOT NULL,
    negated         INTEGER,
    hypothetical    INTEGER,
    rule            TEXT NOT NULL,
    name            TEXT,
    name_basis      TEXT,
    via             TEXT,
    addressee_name  TEXT,
    actors          TEXT,
    act             TEXT,
    issues          TEXT,
    conditions      INTEGER,
    certainty       TEXT,
    doubted         INTEGER,
    date            TEXT,
    date_first      TEXT,
    date_last       TEXT,
    numbers         TEXT,
    UNIQUE (article_id, position)
) STRICT;

CREATE INDEX statements_id ON statements (id);

CREATE TABLE spans (
    statement_key INTEGER NOT NULL REFERENCES statements (key) ON DELETE CASCADE,
    part          TEXT NOT NULL,
    n             INTEGER NOT NULL,
    start         INTEGER NOT NULL,
    "end"         INTEGER NOT NULL CHECK ("end" > start AND start >= 0),
    exact         TEXT NOT NULL,
    PRIMARY KEY (statement_key, part, n)
) STRICT, WITHOUT ROWID;

-- The words by which statements are found; rowid is statements.key. It holds no text of its own.
CREATE VIRTUAL TABLE statement_words USING fts5 (
    words, speaker,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '3'
);
