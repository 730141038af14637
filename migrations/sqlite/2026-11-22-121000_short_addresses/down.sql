-- Going down refuses while an address may hang on a poster: a round would get another one.
CREATE TABLE going_down (
    addresses INTEGER CONSTRAINT "would lose addresses on posters: the way back is the backup" CHECK (addresses IS NULL)
);
INSERT INTO going_down (addresses) SELECT 1 FROM short_address LIMIT 1;
DROP TABLE going_down;

DROP TABLE short_address;
