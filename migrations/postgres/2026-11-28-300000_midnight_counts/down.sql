DROP TABLE midnight_count;
DROP TABLE midnight;
