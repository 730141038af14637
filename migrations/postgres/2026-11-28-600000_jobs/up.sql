-- Work that takes long: asked for once, done by whichever machine takes it, tried again when it fails. Nothing about a guest.
CREATE TABLE job (
    -- 16 random bytes as 32 hexadecimal digits.
    id             TEXT PRIMARY KEY NOT NULL,
    kind           TEXT NOT NULL,
    -- What it is about, as a JSON document.
    subject        TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
    -- How often a machine has taken it.
    attempts       INTEGER NOT NULL,
    -- Seconds since 1970, as are all moments here.
    run_after      BIGINT NOT NULL,
    -- Which machine runs it, and until when nobody else takes it.
    holder         TEXT,
    lease_until    BIGINT,
    -- It was asked for while it ran, and may have read what stood there before: it is done once more.
    is_asked_again BOOLEAN NOT NULL,
    -- How much is done, in hundredths; none where that would tell how many have answered.
    share          INTEGER CHECK (share BETWEEN 0 AND 100),
    -- Of what kind the last failure was; its words are in the log.
    trouble        TEXT CHECK (trouble IN ('busy', 'disk-full', 'unforeseen')),
    created_at     BIGINT NOT NULL,
    finished_at    BIGINT,
    -- An account, also when it has ended since; none for what the program asks by itself.
    asked_by       TEXT,
    CHECK ((state = 'running') = (holder IS NOT NULL)),
    CHECK ((holder IS NULL) = (lease_until IS NULL)),
    CHECK ((state IN ('waiting', 'running')) = (finished_at IS NULL))
);

-- The same work is asked for once until it is finished.
CREATE UNIQUE INDEX job_unfinished ON job (kind, subject) WHERE finished_at IS NULL;
