-- Going down refuses while there is something that staff wrote.
CREATE TABLE going_down (
    replies INTEGER CONSTRAINT "would lose replies to guests: the way back is the backup" CHECK (replies IS NULL)
);
INSERT INTO going_down (replies) SELECT 1 FROM reply LIMIT 1;
DROP TABLE going_down;

DROP TABLE reply;
