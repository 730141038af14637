-- Units, surveys and scorecards: what is measured, and where.

CREATE TABLE unit (
    code      TEXT PRIMARY KEY NOT NULL,
    name      TEXT NOT NULL,
    parent    TEXT REFERENCES unit (code),
    scorecard TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A published version never changes.
CREATE TABLE survey_version (
    survey       TEXT NOT NULL,
    version      INTEGER NOT NULL,
    document     TEXT NOT NULL,
    published_on TEXT NOT NULL,
    PRIMARY KEY (survey, version)
) STRICT;

-- Every scorecard that was ever in use; the highest revision counts. Targets have their history here.
CREATE TABLE scorecard_revision (
    scorecard  TEXT NOT NULL,
    revision   INTEGER NOT NULL,
    document   TEXT NOT NULL,
    adopted_on TEXT NOT NULL,
    PRIMARY KEY (scorecard, revision)
) STRICT;

CREATE TABLE round (
    code         TEXT PRIMARY KEY NOT NULL,
    unit         TEXT NOT NULL REFERENCES unit (code),
    survey       TEXT NOT NULL,
    version      INTEGER NOT NULL,
    year         INTEGER NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('planned', 'open', 'closed', 'sealed')),
    opened_on    TEXT,
    closed_on    TEXT,
    is_synthetic INTEGER NOT NULL,
    -- A closed round whose rows no longer show the order in which they came.
    is_order_forgotten INTEGER NOT NULL DEFAULT 0,
    UNIQUE (unit, survey, year),
    FOREIGN KEY (survey, version) REFERENCES survey_version (survey, version)
) STRICT, WITHOUT ROWID;

-- One guest's closed answers. No time, no address, no order: the table is laid out by the random id.
CREATE TABLE response (
    round   TEXT NOT NULL REFERENCES round (code),
    id      BLOB NOT NULL,
    channel TEXT NOT NULL,
    answers TEXT NOT NULL,
    PRIMARY KEY (round, id)
) STRICT, WITHOUT ROWID;

-- Free text, joined to nothing but its round and question.
CREATE TABLE comment (
    round    TEXT NOT NULL REFERENCES round (code),
    id       BLOB NOT NULL,
    question TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (round, id)
) STRICT, WITHOUT ROWID;

-- What leaders may see of a round. Never changes.
CREATE TABLE release (
    round    TEXT NOT NULL REFERENCES round (code),
    number   INTEGER NOT NULL,
    made_on  TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (round, number)
) STRICT, WITHOUT ROWID;

-- Operational figures in thousandths. A correction is a new revision; the highest counts.
CREATE TABLE reading (
    unit        TEXT NOT NULL REFERENCES unit (code),
    measure     TEXT NOT NULL,
    part        TEXT NOT NULL,
    year        INTEGER NOT NULL,
    revision    INTEGER NOT NULL,
    thousandths INTEGER NOT NULL,
    recorded_on TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (unit, measure, part, year, revision)
) STRICT, WITHOUT ROWID;

-- People who sign in. Guests never do.
CREATE TABLE account (
    email         TEXT PRIMARY KEY NOT NULL,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL CHECK (role IN ('leader', 'staff', 'administrator')),
    password_hash TEXT,
    is_disabled   INTEGER NOT NULL,
    created_on    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Only digests of the secrets that browsers hold.
CREATE TABLE session (
    digest     BLOB PRIMARY KEY NOT NULL,
    account    TEXT NOT NULL REFERENCES account (email),
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Links that let somebody in once (or, for the demonstration, again): an account's, or for the first administrator none.
CREATE TABLE sign_in_link (
    digest      BLOB PRIMARY KEY NOT NULL,
    account     TEXT REFERENCES account (email),
    is_reusable INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
