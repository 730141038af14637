-- Going down refuses while slips are about, or a round asks for them: without the column anybody could answer it. A key without codes
-- may go.
CREATE TABLE going_down (
    codes INTEGER CONSTRAINT "would lose printed codes: the way back is the backup" CHECK (codes IS NULL),
    needs INTEGER CONSTRAINT "would lose rounds' need of codes: the way back is the backup" CHECK (needs IS NULL)
);
INSERT INTO going_down (codes) SELECT 1 FROM one_time_code LIMIT 1;
INSERT INTO going_down (needs) SELECT 1 FROM round WHERE needs_code LIMIT 1;
DROP TABLE going_down;

DROP TABLE one_time_code;
DROP TABLE code_key;
ALTER TABLE round DROP COLUMN needs_code;
