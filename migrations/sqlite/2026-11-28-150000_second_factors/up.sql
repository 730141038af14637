-- What an account shares with the app that shows its codes. One that is not confirmed yet has let nobody in.
CREATE TABLE second_factor (
    account      TEXT PRIMARY KEY NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    secret       BLOB NOT NULL,
    is_confirmed INTEGER NOT NULL,
    -- The last step of thirty seconds whose code was used, counted from 1970; none before it counts.
    last_step    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Codes on paper for whoever has lost the app. Each goes when it is used.
CREATE TABLE recovery_code (
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    digest  BLOB NOT NULL,
    PRIMARY KEY (account, digest)
) STRICT, WITHOUT ROWID;

-- The roles that must have a second factor.
CREATE TABLE required_factor (
    role TEXT PRIMARY KEY NOT NULL CHECK (role IN ('leader', 'staff', 'administrator'))
) STRICT, WITHOUT ROWID;

-- Somebody whose password was right and whose second factor is awaited. No session: it opens nothing.
CREATE TABLE half_sign_in (
    digest     BLOB PRIMARY KEY NOT NULL,
    account    TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    -- Seconds since 1970.
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Browsers in which somebody has signed in to an account: strangers cannot shut them out by trying.
CREATE TABLE known_browser (
    account    TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    digest     BLOB NOT NULL,
    -- Seconds since 1970.
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (account, digest)
) STRICT, WITHOUT ROWID;
