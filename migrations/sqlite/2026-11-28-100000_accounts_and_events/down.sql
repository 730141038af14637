-- Going down refuses while there are events. An account's id may go: without events nothing is left that names one, and the step up
-- draws another. So may the moments at which sessions began.
CREATE TABLE going_down (
    events INTEGER CONSTRAINT "would lose the trail of events: the way back is the backup" CHECK (events IS NULL)
);
INSERT INTO going_down (events) SELECT 1 FROM event LIMIT 1;
DROP TABLE going_down;

DROP TABLE event;

CREATE TABLE later_account AS SELECT * FROM account;
CREATE TABLE later_session AS SELECT * FROM session;
CREATE TABLE later_link AS SELECT * FROM sign_in_link;
DROP TABLE session;
DROP TABLE sign_in_link;
DROP TABLE account;

CREATE TABLE account (
    email         TEXT PRIMARY KEY NOT NULL,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL CHECK (role IN ('leader', 'staff', 'administrator')),
    password_hash TEXT,
    is_disabled   INTEGER NOT NULL,
    created_on    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    digest     BLOB PRIMARY KEY NOT NULL,
    account    TEXT NOT NULL REFERENCES account (email),
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in_link (
    digest      BLOB PRIMARY KEY NOT NULL,
    account     TEXT REFERENCES account (email),
    is_reusable INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO account (email, name, role, password_hash, is_disabled, created_on)
    SELECT email, name, role, password_hash, is_disabled, created_on FROM later_account;
INSERT INTO session (digest, account, expires_at)
    SELECT s.digest, a.email, s.expires_at FROM later_session s JOIN later_account a ON a.id = s.account;
INSERT INTO sign_in_link (digest, account, is_reusable, expires_at)
    SELECT l.digest, a.email, l.is_reusable, l.expires_at FROM later_link l LEFT JOIN later_account a ON a.id = l.account;
DROP TABLE later_session;
DROP TABLE later_link;
DROP TABLE later_account;
