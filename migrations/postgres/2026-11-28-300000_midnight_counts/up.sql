-- The days at whose beginning the open rounds were counted: each once, whatever machines and clocks do.
CREATE TABLE midnight (
    day DATE PRIMARY KEY NOT NULL
);

-- What staff see of an open round: how many had answered by a midnight, in steps of five. The newest only, until the release.
CREATE TABLE midnight_count (
    round      TEXT PRIMARY KEY NOT NULL REFERENCES round (code),
    -- The day that began at that midnight.
    noted_on   DATE NOT NULL,
    -- Rounded down to fives.
    responses  BIGINT NOT NULL CHECK (responses % 5 = 0),
    used_codes BIGINT NOT NULL CHECK (used_codes % 5 = 0)
);
