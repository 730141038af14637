-- Where guests of a unit turn who need help now, as staff wrote it, in the languages of surveys. Nothing in it is a guest's.
CREATE TABLE help_line (
    unit     TEXT PRIMARY KEY NOT NULL REFERENCES unit (code),
    document TEXT NOT NULL
);
