DROP TABLE roll_up;
DROP TABLE round_tally;
