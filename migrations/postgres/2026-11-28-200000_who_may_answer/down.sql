ALTER TABLE tablet_pin DROP COLUMN verifier;
ALTER TABLE tablet_pin DROP COLUMN salt;
DROP TABLE start_code;
DROP TABLE tablet_token;
ALTER TABLE round DROP COLUMN devices;
