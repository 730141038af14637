//! Guests, staff and leaders in a real Chromium.

mod chromium;
mod first_view;
mod guest;
mod journey;
mod kiosk;
mod languages;
mod print;
mod screens;
mod steps;
mod tablet;
mod traces;
