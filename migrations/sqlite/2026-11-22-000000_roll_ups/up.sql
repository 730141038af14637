-- Every count of a closed round, hidden ones too: what roll-ups are made from. Nobody is shown it.
CREATE TABLE round_tally (
    round        TEXT PRIMARY KEY NOT NULL REFERENCES round (code),
    document     TEXT NOT NULL,
    -- The units above have taken the round into account.
    is_rolled_up INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What leaders may see of the units above others, in one year. Never changes; the highest number counts.
CREATE TABLE roll_up (
    survey   TEXT NOT NULL,
    year     INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    made_on  TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (survey, year, number)
) STRICT, WITHOUT ROWID;
