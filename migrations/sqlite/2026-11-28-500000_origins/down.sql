-- Without the origin a start would put files over what was published from inside: then there is no way down.
CREATE TABLE published_inside (
    code TEXT,
    CONSTRAINT going_down_would_lose_what_was_published_inside CHECK (code IS NULL)
);
INSERT INTO published_inside SELECT survey FROM survey_version WHERE origin = 'inside';
INSERT INTO published_inside SELECT scorecard FROM scorecard_revision WHERE origin = 'inside';
DROP TABLE published_inside;
ALTER TABLE scorecard_revision DROP COLUMN origin;
ALTER TABLE survey_version DROP COLUMN origin;
