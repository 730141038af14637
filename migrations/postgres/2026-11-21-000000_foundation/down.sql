-- Going down refuses while anything is left that people entered or that was made of it. Sessions and links to sign in may go.
CREATE TABLE going_down (
    answers INTEGER CONSTRAINT "would lose answers of guests: the way back is the backup" CHECK (answers IS NULL),
    comments INTEGER CONSTRAINT "would lose comments: the way back is the backup" CHECK (comments IS NULL),
    releases INTEGER CONSTRAINT "would lose releases: the way back is the backup" CHECK (releases IS NULL),
    readings INTEGER CONSTRAINT "would lose recorded figures: the way back is the backup" CHECK (readings IS NULL),
    rounds INTEGER CONSTRAINT "would lose rounds: the way back is the backup" CHECK (rounds IS NULL),
    units INTEGER CONSTRAINT "would lose units: the way back is the backup" CHECK (units IS NULL),
    surveys INTEGER CONSTRAINT "would lose published surveys: the way back is the backup" CHECK (surveys IS NULL),
    scorecards INTEGER CONSTRAINT "would lose scorecards: the way back is the backup" CHECK (scorecards IS NULL),
    accounts INTEGER CONSTRAINT "would lose accounts: the way back is the backup" CHECK (accounts IS NULL)
);
INSERT INTO going_down (answers) SELECT 1 FROM response LIMIT 1;
INSERT INTO going_down (comments) SELECT 1 FROM comment LIMIT 1;
INSERT INTO going_down (releases) SELECT 1 FROM release LIMIT 1;
INSERT INTO going_down (readings) SELECT 1 FROM reading LIMIT 1;
INSERT INTO going_down (rounds) SELECT 1 FROM round LIMIT 1;
INSERT INTO going_down (units) SELECT 1 FROM unit LIMIT 1;
INSERT INTO going_down (surveys) SELECT 1 FROM survey_version LIMIT 1;
INSERT INTO going_down (scorecards) SELECT 1 FROM scorecard_revision LIMIT 1;
INSERT INTO going_down (accounts) SELECT 1 FROM account LIMIT 1;
DROP TABLE going_down;

DROP TABLE sign_in_link;
DROP TABLE session;
DROP TABLE account;
DROP TABLE reading;
DROP TABLE release;
DROP TABLE comment;
DROP TABLE response;
DROP TABLE round;
DROP TABLE scorecard_revision;
DROP TABLE survey_version;
DROP TABLE unit;
