DROP TABLE one_time_code;
DROP TABLE code_key;
ALTER TABLE round DROP COLUMN needs_code;
