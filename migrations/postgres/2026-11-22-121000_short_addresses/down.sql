DROP TABLE short_address;
