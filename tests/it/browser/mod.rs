//! Guests, staff and leaders in a real Chromium.

mod aloud;
mod chromium;
mod faces;
mod figures;
mod first_view;
mod fit;
mod guest;
mod hands;
mod house;
mod journey;
mod kiosk;
mod languages;
mod offline;
mod old_browsers;
mod own_account;
mod paper;
mod print;
mod running;
mod scores;
mod screens;
mod staff_forms;
mod steps;
mod tablet;
mod traces;
mod tree;
