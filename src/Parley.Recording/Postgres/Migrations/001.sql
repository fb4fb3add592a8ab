-- Offsets are Unicode code points of articles.text, [start, end). What is null is not there or not coded yet; docs/record.md explains
-- each table. Texts that are ordered or compared have the collation "C": every machine then has one order, that of SQLite too.

CREATE TABLE about (
    version BIGINT NOT NULL
);

INSERT INTO about VALUES (0);

CREATE TABLE articles (
    id        TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    text      TEXT NOT NULL,
    language  TEXT COLLATE "C",
    reader    TEXT COLLATE "C" NOT NULL,
    read_from TEXT COLLATE "C" NOT NULL,
    day       BIGINT NOT NULL DEFAULT -1
);

-- The same text may have been found at several paths; one of them, the earliest published, is shown.
CREATE TABLE appearances (
    article_id      TEXT COLLATE "C" NOT NULL REFERENCES articles (id),
    path            TEXT COLLATE "C" NOT NULL,
    title           TEXT,
    byline          TEXT,
    outlet          TEXT COLLATE "C",
    url             TEXT COLLATE "C",
    published       TEXT COLLATE "C",
    published_first TEXT COLLATE "C",
    published_last  TEXT COLLATE "C",
    published_basis TEXT COLLATE "C",
    stated_language TEXT COLLATE "C",
    shown           BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (article_id, path)
);

-- Addresses may be longer than what an ordered index takes.
CREATE INDEX appearances_path ON appearances USING hash (path);

CREATE INDEX appearances_url ON appearances USING hash (url);

CREATE TABLE boilerplate (
    article_id TEXT COLLATE "C" NOT NULL REFERENCES articles (id),
    n          BIGINT NOT NULL,
    start      BIGINT NOT NULL,
    "end"      BIGINT NOT NULL,
    PRIMARY KEY (article_id, n)
);

CREATE TABLE problems (
    article_id TEXT COLLATE "C" NOT NULL REFERENCES articles (id),
    n          BIGINT NOT NULL,
    code       TEXT COLLATE "C" NOT NULL,
    message    TEXT NOT NULL,
    start      BIGINT,
    "end"      BIGINT,
    PRIMARY KEY (article_id, n)
);

-- place is the order of statements, greater comes first: the day of publication, a number of the article's, the position in it.
CREATE TABLE statements (
    key             BIGINT PRIMARY KEY,
    id              TEXT COLLATE "C" NOT NULL,
    article_id      TEXT COLLATE "C" NOT NULL REFERENCES articles (id),
    position        BIGINT NOT NULL,
    place           BIGINT NOT NULL UNIQUE,
    parent          TEXT COLLATE "C",
    parent_position BIGINT,
    kind            TEXT COLLATE "C" NOT NULL,
    medium          TEXT COLLATE "C" NOT NULL,
    negated         BIGINT,
    hypothetical    BIGINT,
    rule            TEXT COLLATE "C" NOT NULL,
    name            TEXT COLLATE "C",
    name_basis      TEXT COLLATE "C",
    via             TEXT COLLATE "C",
    addressee_name  TEXT COLLATE "C",
    actors          TEXT COLLATE "C",
    act             TEXT COLLATE "C",
    issues          TEXT COLLATE "C",
    conditions      BIGINT,
    certainty       TEXT COLLATE "C",
    doubted         BIGINT,
    date            TEXT COLLATE "C",
    date_first      TEXT COLLATE "C",
    date_last       TEXT COLLATE "C",
    numbers         TEXT COLLATE "C",
    UNIQUE (article_id, position)
);

CREATE INDEX statements_id ON statements (id);

CREATE TABLE spans (
    statement_key BIGINT NOT NULL REFERENCES statements (key) ON DELETE CASCADE,
    part          TEXT COLLATE "C" NOT NULL,
    n             BIGINT NOT NULL,
    start         BIGINT NOT NULL,
    "end"         BIGINT NOT NULL CHECK ("end" > start AND start >= 0),
    exact         TEXT NOT NULL,
    PRIMARY KEY (statement_key, part, n)
);

-- What filters and facets ask of a statement, and the words by which it is found: a search that meets thousands reads these rows alone. The
-- letter before a word tells of what it is: w of the content, t what its words are forms of, s of the speaker, d of the addressee. They come
-- as Parley parted them: PostgreSQL's own parser parts otherwise, and not alike on every machine.
CREATE TABLE places (
    place    BIGINT PRIMARY KEY,
    first    TEXT COLLATE "C",
    last     TEXT COLLATE "C",
    kind     TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C",
    outlet   TEXT COLLATE "C",
    outlet_words TEXT COLLATE "C" NOT NULL,
    speaker  TEXT COLLATE "C",
    act      TEXT COLLATE "C",
    issues   TEXT COLLATE "C",
    actors   TEXT COLLATE "C",
    vector   TSVECTOR NOT NULL
);

CREATE INDEX places_vector ON places USING gin (vector);

-- A common word is found by walking through the places, a rare one by the index: how common a word is must be known of ten thousand words.
ALTER TABLE places ALTER COLUMN vector SET STATISTICS 1000;
