-- What was found between articles, all of it made of what stands here already: docs/linking.md.

-- By which an article is compared with others, as the linker of that name wrote it; keys: those of link_keys.
CREATE TABLE sketches (
    number     INTEGER PRIMARY KEY,
    article_id TEXT NOT NULL UNIQUE REFERENCES articles (id),
    linker     TEXT NOT NULL,
    keys       TEXT NOT NULL,
    sketch     TEXT NOT NULL
) STRICT;

-- What has no key in common is never compared.
CREATE TABLE link_keys (
    key    INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (key, number)
) STRICT, WITHOUT ROWID;

-- Each pair stands twice, so that it is found from both sides.
CREATE TABLE article_links (
    article_id TEXT NOT NULL REFERENCES articles (id),
    other_id   TEXT NOT NULL REFERENCES articles (id),
    tie        TEXT NOT NULL,
    why        TEXT NOT NULL,
    PRIMARY KEY (article_id, other_id, tie)
) STRICT, WITHOUT ROWID;

CREATE TABLE echoes (
    statement_id     TEXT NOT NULL,
    other_id         TEXT NOT NULL,
    article_id       TEXT NOT NULL REFERENCES articles (id),
    other_article_id TEXT NOT NULL REFERENCES articles (id),
    kind             TEXT NOT NULL,
    doubted          INTEGER NOT NULL,
    why              TEXT NOT NULL,
    PRIMARY KEY (statement_id, other_id, article_id, other_article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX echoes_article ON echoes (article_id);

-- What a user decided of two names: that they are one actor's (same 1), or two actors' (0). The lesser name is the first.
CREATE TABLE actor_decisions (
    one   TEXT NOT NULL,
    other TEXT NOT NULL,
    same  INTEGER NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- On which days a feed that is followed was read, and whether all that it named was (whole 1) or not (0).
CREATE TABLE feed_days (
    feed  TEXT NOT NULL,
    day   TEXT NOT NULL,
    whole INTEGER NOT NULL,
    PRIMARY KEY (feed, day)
) STRICT, WITHOUT ROWID;
