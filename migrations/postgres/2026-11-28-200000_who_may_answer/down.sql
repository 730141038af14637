-- Going down refuses while a round is for tablets only (any device could answer it), while tablets show a token, and while they know
-- a PIN without network. Start codes may go: they live for minutes.
CREATE TABLE going_down (
    ways INTEGER CONSTRAINT "would lose ways of rounds: the way back is the backup" CHECK (ways IS NULL),
    tokens INTEGER CONSTRAINT "would lose tokens of tablets: the way back is the backup" CHECK (tokens IS NULL),
    pins INTEGER CONSTRAINT "would lose PINs known offline: the way back is the backup" CHECK (pins IS NULL)
);
INSERT INTO going_down (ways) SELECT 1 FROM round WHERE devices <> 'any' LIMIT 1;
INSERT INTO going_down (tokens) SELECT 1 FROM tablet_token LIMIT 1;
INSERT INTO going_down (pins) SELECT 1 FROM tablet_pin WHERE verifier IS NOT NULL LIMIT 1;
DROP TABLE going_down;

ALTER TABLE tablet_pin DROP COLUMN verifier;
ALTER TABLE tablet_pin DROP COLUMN salt;
DROP TABLE start_code;
DROP TABLE tablet_token;
ALTER TABLE round DROP COLUMN devices;
