-- What was found between articles, all of it made of what stands here already: docs/linking.md.

-- By which an article is compared with others, as the linker of that name wrote it; keys: those of link_keys.
CREATE TABLE sketches (
    number     BIGINT NOT NULL PRIMARY KEY,
    article_id TEXT COLLATE "C" NOT NULL UNIQUE REFERENCES articles (id),
    linker     TEXT COLLATE "C" NOT NULL,
    keys       TEXT NOT NULL,
    sketch     TEXT NOT NULL
);

-- What has no key in common is never compared.
CREATE TABLE link_keys (
    key    BIGINT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (key, number)
);

-- Each pair stands twice, so that it is found from both sides.
CREATE TABLE article_links (
    article_id TEXT COLLATE "C" NOT NULL REFERENCES articles (id),
    other_id   TEXT COLLATE "C" NOT NULL REFERENCES articles (id),
    tie        TEXT COLLATE "C" NOT NULL,
    why        TEXT NOT NULL,
    PRIMARY KEY (article_id, other_id, tie)
);

CREATE TABLE echoes (
    statement_id     TEXT COLLATE "C" NOT NULL,
    other_id         TEXT COLLATE "C" NOT NULL,
    article_id       TEXT COLLATE "C" NOT NULL REFERENCES articles (id),
    other_article_id TEXT COLLATE "C" NOT NULL REFERENCES articles (id),
    kind             TEXT COLLATE "C" NOT NULL,
    doubted          BIGINT NOT NULL,
    why              TEXT NOT NULL,
    PRIMARY KEY (statement_id, other_id, article_id, other_article_id)
);

CREATE INDEX echoes_article ON echoes (article_id);

-- What a user decided of two names: that they are one actor's (same 1), or two actors' (0). The lesser name is the first.
CREATE TABLE actor_decisions (
    one   TEXT COLLATE "C" NOT NULL,
    other TEXT COLLATE "C" NOT NULL,
    same  BIGINT NOT NULL,
    PRIMARY KEY (one, other)
);

-- On which days a feed that is followed was read, and whether all that it named was (whole 1) or not (0).
CREATE TABLE feed_days (
    feed  TEXT COLLATE "C" NOT NULL,
    day   TEXT COLLATE "C" NOT NULL,
    whole BIGINT NOT NULL,
    PRIMARY KEY (feed, day)
);
