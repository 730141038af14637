-- Going down refuses while somebody still waits for work. Jobs that are finished may go: they would in thirty days.
CREATE TABLE going_down (
    jobs INTEGER CONSTRAINT "would lose unfinished jobs: wait until they are done" CHECK (jobs IS NULL)
);
INSERT INTO going_down (jobs) SELECT 1 FROM job WHERE finished_at IS NULL LIMIT 1;
DROP TABLE going_down;

DROP TABLE job;
