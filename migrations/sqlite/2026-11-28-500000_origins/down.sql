-- Going down refuses while something is published from inside: without its origin a start would put files over it.
CREATE TABLE going_down (
    surveys INTEGER CONSTRAINT "would lose surveys from inside: the way back is the backup" CHECK (surveys IS NULL),
    scorecards INTEGER CONSTRAINT "would lose scorecards from inside: the way back is the backup" CHECK (scorecards IS NULL)
);
INSERT INTO going_down (surveys) SELECT 1 FROM survey_version WHERE origin = 'inside' LIMIT 1;
INSERT INTO going_down (scorecards) SELECT 1 FROM scorecard_revision WHERE origin = 'inside' LIMIT 1;
DROP TABLE going_down;

ALTER TABLE scorecard_revision DROP COLUMN origin;
ALTER TABLE survey_version DROP COLUMN origin;
