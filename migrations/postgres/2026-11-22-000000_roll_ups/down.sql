-- Going down refuses while there are sums that were shown, or counts that later sums are made of.
CREATE TABLE going_down (
    roll_ups INTEGER CONSTRAINT "would lose roll-ups: the way back is the backup" CHECK (roll_ups IS NULL),
    tallies INTEGER CONSTRAINT "would lose counts for roll-ups: the way back is the backup" CHECK (tallies IS NULL)
);
INSERT INTO going_down (roll_ups) SELECT 1 FROM roll_up LIMIT 1;
INSERT INTO going_down (tallies) SELECT 1 FROM round_tally LIMIT 1;
DROP TABLE going_down;

DROP TABLE roll_up;
DROP TABLE round_tally;
