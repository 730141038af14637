-- Refuses while somebody still waits for work.
CREATE TABLE unfinished_job (id TEXT CONSTRAINT jobs_are_unfinished CHECK (id IS NULL)) STRICT;
INSERT INTO unfinished_job (id) SELECT id FROM job WHERE finished_at IS NULL;
DROP TABLE unfinished_job;
DROP TABLE job;
