-- On what guests answer: 'house' for tablets of the house only, 'any' for any device with the address. Rounds that are here
-- already keep the ways that they had.
ALTER TABLE round ADD COLUMN devices TEXT NOT NULL DEFAULT 'any';

-- What the tablets of a round show with answers: one for all of them, so that it tells no tablet from another. Deleted when the
-- round is sealed.
CREATE TABLE tablet_token (
    round TEXT PRIMARY KEY NOT NULL REFERENCES round (code),
    -- 32 random bytes.
    token BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Codes with which a tablet can be started once, as hashes. A row goes when its code is used, and soon after its end.
CREATE TABLE start_code (
    digest     BLOB PRIMARY KEY NOT NULL,
    round      TEXT NOT NULL REFERENCES round (code),
    -- Seconds since 1970.
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- How a tablet knows the PIN again without a network: a salt and a slow hash, in hexadecimal digits. PINs from before have none.
ALTER TABLE tablet_pin ADD COLUMN salt TEXT;
ALTER TABLE tablet_pin ADD COLUMN verifier TEXT;
