DROP TABLE known_browser;
DROP TABLE half_sign_in;
DROP TABLE required_factor;
DROP TABLE recovery_code;
DROP TABLE second_factor;
