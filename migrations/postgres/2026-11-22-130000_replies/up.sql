-- What staff wrote back to the guests of a released round: what guests said, and what the house did. Guests of later rounds
-- read it. Nothing in it is a guest's.
CREATE TABLE reply (
    round      TEXT PRIMARY KEY NOT NULL REFERENCES round (code),
    document   TEXT NOT NULL,
    written_on DATE NOT NULL,
    written_by TEXT NOT NULL
);
