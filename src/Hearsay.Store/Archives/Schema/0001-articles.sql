-- Articles, what they said over time, what was read in them, and what a desk adds. docs/formats/archive.md describes each table.

CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  current INTEGER REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE versions (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (id),
  number INTEGER NOT NULL,
  hash TEXT NOT NULL,
  name TEXT NOT NULL,
  url TEXT,
  canonical_url TEXT,
  outlet TEXT,
  authors TEXT NOT NULL,
  published TEXT,
  modified TEXT,
  language TEXT,
  is_free INTEGER,
  first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL,
  title TEXT,
  text TEXT NOT NULL,
  UNIQUE (article, number),
  UNIQUE (article, hash)
) STRICT;
CREATE INDEX versions_by_hash ON versions (hash);

CREATE TABLE originals (
  version INTEGER PRIMARY KEY REFERENCES versions (id),
  hash TEXT NOT NULL,
  is_page INTEGER NOT NULL,
  given TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE readings (
  version INTEGER NOT NULL REFERENCES versions (id),
  reader TEXT NOT NULL,
  made TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (version, reader)
) STRICT;

-- The current versions alone: what an article no longer says is found through the article.
CREATE VIRTUAL TABLE words USING fts5 (
  title, text, content = 'versions', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE facets (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  joined INTEGER REFERENCES facets (id),
  UNIQUE (kind, value)
) STRICT;

CREATE TABLE version_facets (
  version INTEGER NOT NULL REFERENCES versions (id),
  facet INTEGER NOT NULL REFERENCES facets (id),
  PRIMARY KEY (version, facet)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_facets_by_facet ON version_facets (facet, version);

-- The facets of a version once more, packed as numbers of four bytes, least first: counting them over many versions is quicker so.
CREATE TABLE facet_lists (
  version INTEGER PRIMARY KEY REFERENCES versions (id),
  facets BLOB NOT NULL
) STRICT;

CREATE TABLE sayings (
  version INTEGER NOT NULL REFERENCES versions (id),
  attribution INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES facets (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL,
  chain TEXT NOT NULL,
  is_denied INTEGER NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (version, attribution)
) STRICT, WITHOUT ROWID;
CREATE INDEX sayings_by_source ON sayings (source, version);

CREATE TABLE stories (
  id TEXT NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  made TEXT NOT NULL,
  hash TEXT NOT NULL,
  is_latest INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (id, number)
) STRICT;
CREATE INDEX stories_latest ON stories (made) WHERE is_latest;

CREATE TABLE story_versions (
  story TEXT NOT NULL,
  number INTEGER NOT NULL,
  version INTEGER NOT NULL REFERENCES versions (id),
  PRIMARY KEY (story, number, version),
  FOREIGN KEY (story, number) REFERENCES stories (id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_versions_by_version ON story_versions (version);

CREATE TABLE notes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  anchor_kind TEXT NOT NULL,
  anchor_key TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  anchor_name TEXT,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  is_resolved INTEGER NOT NULL,
  answers INTEGER,
  made TEXT NOT NULL
) STRICT;
CREATE INDEX notes_by_anchor ON notes (anchor_key);

CREATE TABLE corrections (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  anchor_kind TEXT NOT NULL,
  anchor_key TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  anchor_name TEXT,
  field TEXT NOT NULL,
  read_value TEXT,
  value TEXT,
  reason TEXT NOT NULL,
  made TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_by_anchor ON corrections (anchor_key);

CREATE TABLE saved_searches (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  made TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  made TEXT NOT NULL,
  deed TEXT NOT NULL,
  subject TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  undoes INTEGER UNIQUE REFERENCES audit (id)
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject, subject_id);
CREATE TRIGGER audit_is_kept BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'the audit is never changed'); END;
CREATE TRIGGER audit_is_whole BEFORE DELETE ON audit BEGIN SELECT RAISE (ABORT, 'the audit is never shortened'); END;
