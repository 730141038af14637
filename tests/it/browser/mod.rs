//! Guests, staff and leaders in a real Chromium.

mod chromium;
mod first_view;
mod guest;
mod journey;
mod languages;
mod paper;
mod print;
mod scores;
mod screens;
mod steps;
mod tablet;
mod traces;
