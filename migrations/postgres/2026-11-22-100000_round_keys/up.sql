-- What tablets' sealed answers to a round are opened with. Deleted when the round is sealed.
CREATE TABLE round_key (
    round       TEXT PRIMARY KEY NOT NULL REFERENCES round (code),
    -- 32 bytes: a number on the curve P-256. The public key follows from it.
    private_key BYTEA NOT NULL
);
