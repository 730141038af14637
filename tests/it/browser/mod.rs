//! Guests, staff and leaders in a real Chromium.

mod chromium;
mod guest;
mod print;
mod screens;
