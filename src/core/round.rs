//! One collection of answers: one version of a survey, at one unit, for one year.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::{Code, RoundCode};
use super::tablet_token::TabletToken;

/// Where a round stands. It only ever moves forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoundState {
    /// Made, but guests cannot answer yet.
    Planned,
    /// Guests answer.
    Open,
    /// No new answers; a repeated one is still recognised.
    Closed,
    /// Response ids are replaced: nothing ties a stored answer to the device that sent it.
    Sealed,
}

impl RoundState {
    const ALL: [Self; 4] = [Self::Planned, Self::Open, Self::Closed, Self::Sealed];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Sealed => "sealed",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A round as staff know it. It says nothing about any guest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    pub code: RoundCode,
    pub unit: Code,
    pub survey: Code,
    pub version: i32,
    pub year: i32,
    pub state: RoundState,
    pub opened_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
    /// The answers were made by a program and must be labelled so wherever they show.
    pub is_synthetic: bool,
    /// On what guests answer.
    pub devices: Devices,
    /// One guest, one answer: an answer needs a one-time code.
    pub needs_code: bool,
}

impl Round {
    /// True where whoever has the address can answer, as often as they like: nothing in Peil holds them back.
    #[must_use]
    pub const fn is_open_to_anybody(&self) -> bool {
        matches!(self.devices, Devices::Any) && !self.needs_code
    }
}

/// On what guests answer a round: chosen while it is planned, fixed once it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Devices {
    /// On tablets of the house, which staff have started.
    #[default]
    House,
    /// On any device with the address, tablets of the house among them.
    Any,
}

impl Devices {
    const ALL: [Self; 2] = [Self::House, Self::Any];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::House => "house",
            Self::Any => "any",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|devices| devices.code() == code)
    }
}

/// The way that an answer came, as far as the program itself knows it. What a sender says of it counts for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// From a device, with the token of a tablet of the house if it has one.
    Device(Option<TabletToken>),
    /// Somebody of the staff, signed in, typed what stands on a paper form.
    Staff,
}

impl Way {
    /// The channel of an answer that comes this way to a round of these devices, whose token is `token` now; none where the
    /// round does not take it.
    #[must_use]
    pub fn channel(&self, devices: Devices, token: Option<&TabletToken>) -> Option<Channel> {
        match (self, devices) {
            (Self::Staff, _) => Some(Channel::Paper),
            (Self::Device(Some(sent)), _) if token == Some(sent) => Some(Channel::Tablet),
            (Self::Device(_), Devices::Any) => Some(Channel::Link),
            (Self::Device(_), Devices::House) => None,
        }
    }
}

/// How an answer reached us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    Tablet,
    Link,
    Paper,
}

impl Channel {
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Tablet => "tablet",
            Self::Link => "link",
            Self::Paper => "paper",
        }
    }
}

/// What the program noted by itself of an open round at a midnight, in steps of five.
///
/// Steps alone can be probed: whoever adds answers of their own until the next one moves the step sees the next guest's answer
/// arrive. Counted once a day, at a moment that nobody chooses, the number stands still whatever is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noted {
    /// The day that began at that midnight.
    pub noted_on: NaiveDate,
    pub responses: u64,
    /// Of one-time codes; none where the round asks for none.
    pub used_codes: u64,
}

/// What is kept of a number that was counted at midnight: full steps of five.
#[must_use]
pub const fn count_in_steps(responses: u64) -> u64 {
    responses / 5 * 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_for_tablets_takes_no_answer_without_the_token_of_now() {
        let [now, before] = [1, 2].map(|byte| TabletToken::from_random([byte; 32]));
        let way = |token: Option<&TabletToken>| Way::Device(token.cloned());
        for (sent, kept, house, any) in [
            (None, Some(&now), None, Some(Channel::Link)),
            (Some(&before), Some(&now), None, Some(Channel::Link)),
            (Some(&now), Some(&now), Some(Channel::Tablet), Some(Channel::Tablet)),
            // No round without a token takes any for its own.
            (None, None, None, Some(Channel::Link)),
            (Some(&now), None, None, Some(Channel::Link)),
        ] {
            assert_eq!(way(sent).channel(Devices::House, kept), house, "{sent:?} {kept:?}");
            assert_eq!(way(sent).channel(Devices::Any, kept), any, "{sent:?} {kept:?}");
        }
        for devices in Devices::ALL {
            assert_eq!(Way::Staff.channel(devices, None), Some(Channel::Paper));
            assert_eq!(Devices::from_code(devices.code()), Some(devices));
        }
    }
}
