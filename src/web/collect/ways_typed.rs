//! The choice of who may answer, as it is typed.

use serde::Deserialize;

use crate::core::round::{Devices, Round};
use crate::flows::Failure;
use crate::flows::collect::ways::Ways;

/// The choice as it was made on a form. Boxes are ticked or not: absent, or anything.
#[derive(Clone, Default, Deserialize)]
pub struct WaysTyped {
    /// Tablets of the house, unless it says otherwise.
    #[serde(default)]
    pub devices: String,
    #[serde(default)]
    pub needs_code: Option<String>,
    /// Whoever chose has read that anybody could answer.
    #[serde(default)]
    pub anybody: Option<String>,
}

impl WaysTyped {
    pub fn read(&self) -> Result<Ways, Failure> {
        let devices = match self.devices.as_str() {
            "" => Some(Devices::default()),
            code => Devices::from_code(code),
        };
        let unknown = || Failure::refused_field("devices", "field-devices");
        let devices = devices.ok_or_else(unknown)?;
        Ok(Ways { devices, needs_code: self.needs_code.is_some(), is_warned: self.anybody.is_some() })
    }

    /// The choice that stands.
    pub(super) fn of(round: &Round) -> Self {
        let ticked = |is_ticked: bool| is_ticked.then(|| "on".to_owned());
        let anybody = ticked(round.is_open_to_anybody());
        Self { devices: round.devices.code().to_owned(), needs_code: ticked(round.needs_code), anybody }
    }
}
