-- Going down refuses while there is something that staff wrote.
CREATE TABLE going_down (
    lines INTEGER CONSTRAINT "would lose where guests find help: the way back is the backup" CHECK (lines IS NULL)
);
INSERT INTO going_down (lines) SELECT 1 FROM help_line LIMIT 1;
DROP TABLE going_down;

DROP TABLE help_line;
