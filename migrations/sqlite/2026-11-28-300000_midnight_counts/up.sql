-- The days at whose beginning the open rounds were counted: each once, whatever machines and clocks do.
CREATE TABLE midnight (
    day TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

-- What staff see of an open round: how many had answered by a midnight, in steps of five. The newest only, until the release.
CREATE TABLE midnight_count (
    round      TEXT PRIMARY KEY NOT NULL REFERENCES round (code),
    -- The day that began at that midnight.
    noted_on   TEXT NOT NULL,
    -- Rounded down to fives.
    responses  INTEGER NOT NULL CHECK (responses % 5 = 0),
    used_codes INTEGER NOT NULL CHECK (used_codes % 5 = 0)
) STRICT, WITHOUT ROWID;
