//! Published values, properties that hold for any counts, and agreement with R and `SciPy`.

mod properties;
mod published;
mod reference;
