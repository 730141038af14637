//! The least role that a handler needs, as a type.

use crate::core::role::Role;

/// What a marker stands for.
pub trait Needs {
    const ROLE: Role;
    /// Also for whoever must set up a second factor first.
    const MAY_OWE: bool = false;
}

/// Whoever is signed in, whatever the role.
pub struct Person;
pub struct Leader;
pub struct Staff;
pub struct Administrator;

impl Needs for Person {
    const ROLE: Role = Role::Leader;
    const MAY_OWE: bool = true;
}
impl Needs for Leader {
    const ROLE: Role = Role::Leader;
}
impl Needs for Staff {
    const ROLE: Role = Role::Staff;
}
impl Needs for Administrator {
    const ROLE: Role = Role::Administrator;
}
