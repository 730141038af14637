-- The short name of a round, which guests type off a poster. Rounds that are there get theirs at the next start.
CREATE TABLE short_address (
    name  TEXT PRIMARY KEY NOT NULL,
    round TEXT NOT NULL UNIQUE REFERENCES round (code)
);
