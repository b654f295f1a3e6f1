-- The feeds that a desk follows, what was found in them, and the pages that they point to. docs/formats/archive.md describes each table.

CREATE TABLE feeds (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  address TEXT NOT NULL UNIQUE,
  title TEXT,
  folder TEXT NOT NULL,
  made TEXT NOT NULL
) STRICT;

-- Apart from the feeds, and by their addresses: who takes a feed back goes on where it was.
CREATE TABLE feed_states (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  source TEXT,
  title TEXT,
  etag TEXT,
  last_modified TEXT,
  checked TEXT,
  outcome TEXT,
  reason TEXT,
  remedy TEXT,
  due TEXT,
  failures INTEGER NOT NULL
) STRICT;

CREATE TABLE feed_entries (
  feed INTEGER NOT NULL REFERENCES feed_states (id),
  key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  page TEXT,
  first_seen TEXT NOT NULL,
  changes INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (feed, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE feed_pages (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  feed INTEGER NOT NULL REFERENCES feed_states (id),
  title TEXT,
  published TEXT,
  etag TEXT,
  last_modified TEXT,
  found TEXT NOT NULL,
  visited TEXT,
  version INTEGER REFERENCES versions (id),
  reason TEXT,
  remedy TEXT,
  due TEXT,
  failures INTEGER NOT NULL
) STRICT;
CREATE INDEX feed_pages_by_due ON feed_pages (due) WHERE due IS NOT NULL;
CREATE INDEX feed_pages_by_feed ON feed_pages (feed, found);
