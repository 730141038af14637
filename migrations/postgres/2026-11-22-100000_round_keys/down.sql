DROP TABLE round_key;
