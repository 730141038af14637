-- Accounts get an id, which stays when the e-mail address changes hands, and which events can keep when the account is gone.
CREATE TABLE former_account AS SELECT lower(hex(randomblob(16))) AS id, * FROM account;
CREATE TABLE former_session AS SELECT * FROM session;
CREATE TABLE former_link AS SELECT * FROM sign_in_link;
DROP TABLE session;
DROP TABLE sign_in_link;
DROP TABLE account;

-- People who sign in. Guests never do.
CREATE TABLE account (
    -- 16 random bytes as 32 hexadecimal digits.
    id            TEXT PRIMARY KEY NOT NULL,
    email         TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL CHECK (role IN ('leader', 'staff', 'administrator')),
    password_hash TEXT,
    is_disabled   INTEGER NOT NULL,
    created_on    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Only digests of the secrets that browsers hold.
CREATE TABLE session (
    digest     BLOB PRIMARY KEY NOT NULL,
    account    TEXT NOT NULL REFERENCES account (id),
    -- Seconds since 1970, all three. Of sessions from before this step nobody knows when they began.
    began_at   INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Links that let somebody in once (or, for the demonstration, again): an account's, or for the first administrator none.
CREATE TABLE sign_in_link (
    digest      BLOB PRIMARY KEY NOT NULL,
    account     TEXT REFERENCES account (id),
    is_reusable INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO account (id, email, name, role, password_hash, is_disabled, created_on)
    SELECT id, email, name, role, password_hash, is_disabled, created_on FROM former_account;
INSERT INTO session (digest, account, began_at, seen_at, expires_at)
    SELECT s.digest, a.id, unixepoch(), unixepoch(), s.expires_at FROM former_session s JOIN former_account a ON a.email = s.account;
INSERT INTO sign_in_link (digest, account, is_reusable, expires_at)
    SELECT l.digest, a.id, l.is_reusable, l.expires_at FROM former_link l LEFT JOIN former_account a ON a.email = l.account;
DROP TABLE former_session;
DROP TABLE former_link;
DROP TABLE former_account;

-- What people who sign in have done, and nothing about any guest. Rows are added, never changed.
CREATE TABLE event (
    -- Their order.
    number INTEGER PRIMARY KEY NOT NULL,
    -- Seconds since 1970.
    at     INTEGER NOT NULL,
    -- The account that acted: its id, also when it has ended; none for the command line, the program itself and strangers.
    who    TEXT,
    what   TEXT NOT NULL,
    -- What the act was about, as a JSON document.
    about  TEXT NOT NULL
) STRICT;
CREATE INDEX event_what_at ON event (what, at);
