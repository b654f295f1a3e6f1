-- What could not be imported, until it is.

CREATE TABLE import_failures (
  place TEXT NOT NULL,
  line INTEGER NOT NULL,
  reason TEXT NOT NULL,
  remedy TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  made TEXT NOT NULL,
  PRIMARY KEY (place, line)
) STRICT, WITHOUT ROWID;
