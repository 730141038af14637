-- Going down refuses while an account is guarded by a second step, or a role must have one: a password alone would open it again. Steps
-- that nobody has confirmed may go, and so may sign-ins that wait and the browsers that are known.
CREATE TABLE going_down (
    factors INTEGER CONSTRAINT "would lose second steps: the way back is the backup" CHECK (factors IS NULL),
    roles INTEGER CONSTRAINT "would lose required second steps: the way back is the backup" CHECK (roles IS NULL)
);
INSERT INTO going_down (factors) SELECT 1 FROM second_factor WHERE is_confirmed LIMIT 1;
INSERT INTO going_down (roles) SELECT 1 FROM required_factor LIMIT 1;
DROP TABLE going_down;

DROP TABLE known_browser;
DROP TABLE half_sign_in;
DROP TABLE required_factor;
DROP TABLE recovery_code;
DROP TABLE second_factor;
