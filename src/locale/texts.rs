//! The texts of the interface, by key.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::{Locale, Value};

type Bundle = FluentBundle<FluentResource>;

/// Read once.
static BUNDLES: LazyLock<Vec<(Locale, Bundle)>> =
    LazyLock::new(|| Locale::ALL.iter().chain(Locale::GUESTS).map(|locale| (*locale, bundle(*locale))).collect());

/// A mistake in a file costs only the texts that it touches; the tests below let no mistake through.
fn bundle(locale: Locale) -> Bundle {
    let resource = FluentResource::try_new(locale.source().to_owned()).unwrap_or_else(|(partly, _)| partly);
    let mut bundle = FluentBundle::new_concurrent(locale.tag().parse().into_iter().collect());
    // Isolating marks protect mixed scripts in running text; here they would end up in titles and attributes.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
}

impl Locale {
    /// The text of `key`.
    #[must_use]
    pub fn text(self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// The text of `key` with its blanks filled in. Numbers come as they are to be read; a raw count beside them decides
    /// the plural. A text that is not for guests is in English in a language that only guests read; a missing one shows as
    /// its key.
    #[must_use]
    pub fn text_with(self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.filled(key, &args).or_else(|| Self::English.filled(key, &args)).unwrap_or_else(|| key.to_owned())
    }

    fn filled(self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let (_, bundle) = BUNDLES.iter().find(|(locale, _)| *locale == self)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut mistakes = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut mistakes).into_owned();
        debug_assert!(mistakes.is_empty(), "{key}: {mistakes:?}");
        Some(text)
    }
}

#[cfg(test)]
#[path = "texts_tests.rs"]
mod tests;
