-- With what staff start and leave a round on the tablets of the house. One for all tablets of a round; only its hash is kept.
CREATE TABLE tablet_pin (
    round    TEXT PRIMARY KEY NOT NULL REFERENCES round (code),
    pin_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
