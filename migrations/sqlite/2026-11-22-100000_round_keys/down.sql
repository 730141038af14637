-- Going down refuses while a tablet may hold answers that nothing else opens.
CREATE TABLE going_down (
    keys INTEGER CONSTRAINT "would lose keys of sealed answers: the way back is the backup" CHECK (keys IS NULL)
);
INSERT INTO going_down (keys) SELECT 1 FROM round_key LIMIT 1;
DROP TABLE going_down;

DROP TABLE round_key;
