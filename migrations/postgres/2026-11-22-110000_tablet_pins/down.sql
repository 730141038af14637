DROP TABLE tablet_pin;
