-- One guest, one answer: in this round an answer needs a one-time code.
ALTER TABLE round ADD COLUMN needs_code BOOLEAN NOT NULL DEFAULT FALSE;

-- What digests of a round's codes are made with. Deleted when the round is sealed.
CREATE TABLE code_key (
    round TEXT PRIMARY KEY NOT NULL REFERENCES round (code),
    -- 32 random bytes.
    key   BYTEA NOT NULL
);

-- Codes that were printed, as keyed hashes, and whether an answer came with them. Nothing ties one to a response: no key in
-- common, no time, and an order that is as good as random; on closing, the rows are rewritten in that order.
CREATE TABLE one_time_code (
    round   TEXT NOT NULL REFERENCES round (code),
    digest  BYTEA NOT NULL,
    is_used BOOLEAN NOT NULL,
    PRIMARY KEY (round, digest)
);
