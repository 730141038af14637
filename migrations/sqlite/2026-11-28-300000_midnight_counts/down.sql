-- Loses nothing: what a midnight counted is counted anew by the next.
DROP TABLE midnight_count;
DROP TABLE midnight;
