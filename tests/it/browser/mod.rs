//! Guests, staff and leaders in a real Chromium.

mod aloud;
mod chromium;
mod figures;
mod first_view;
mod guest;
mod house;
mod journey;
mod kiosk;
mod languages;
mod offline;
mod own_account;
mod paper;
mod print;
mod scores;
mod screens;
mod staff_forms;
mod steps;
mod tablet;
mod traces;
