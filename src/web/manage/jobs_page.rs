//! The page of jobs, in words: what each is about, how it stands, and why one failed. It tells nothing about a guest.

use maud::{Markup, html};

use super::words::{Words, moment};
use crate::core::job::{Job, State, Trouble, Work};
use crate::flows::failure::FieldError;
use crate::flows::manage::jobs::JobList;
use crate::locale::Locale;
use crate::web::ui::components::{Tone, notice, table};
use crate::web::ui::layout::{Frame, page};

pub const JOBS: &str = "/admin/jobs";

pub fn jobs_page(frame: &Frame<'_>, found: &JobList, errors: &[FieldError]) -> Markup {
    let locale = frame.locale;
    let words = Words { locale, names: &found.names };
    let headings = ["job-when", "job-what", "job-asked-by", "job-standing"].map(|key| locale.text(key));
    let rows: Vec<Vec<Markup>> = found.jobs.iter().map(|job| row(&words, job)).collect();
    let content = html! {
        @for error in errors { (notice(Tone::Bad, None, &html! { p { (locale.text(&error.message)) } })) }
        p { (locale.text("jobs-help")) }
        @if rows.is_empty() {
            p { (locale.text("jobs-none")) }
        } @else {
            (table(&locale.text("jobs-caption"), &headings.each_ref().map(String::as_str), &rows))
            @if found.jobs.iter().any(can_be_cancelled) { p.help { (locale.text("jobs-cancel-help")) } }
        }
    };
    page(frame, &locale.text("nav-jobs"), &content)
}

fn row(words: &Words<'_>, job: &Job) -> Vec<Markup> {
    let locale = words.locale;
    let asked_by = job.asked_by.map_or_else(|| locale.text("event-by-server"), |by| words.account(by));
    vec![
        html! { (moment(locale, job.created_at)) },
        html! { (what(words, &job.work)) },
        html! { (asked_by) },
        html! {
            p { (standing(locale, job)) }
            @if let Some(trouble) = job.trouble { p.help { (locale.text(why(trouble))) } }
            @if !job.state.is_finished() { (cancelling(locale, job)) }
        },
    ]
}

fn what(words: &Words<'_>, work: &Work) -> String {
    match work {
        Work::Release { round } => words.locale.text_with("job-release", &[("round", words.round(round).into())]),
        Work::ForgetOrder { round } => {
            words.locale.text_with("job-forget-order", &[("round", words.round(round).into())])
        }
        Work::RollUp { survey, year } => {
            let values = [("survey", survey.as_str().into()), ("year", year.to_string().into())];
            words.locale.text_with("job-roll-up", &values)
        }
    }
}

fn standing(locale: Locale, job: &Job) -> String {
    let at = |key, at: i64| locale.text_with(key, &[("moment", moment(locale, at).into())]);
    match (job.state, job.share) {
        (State::Waiting, _) if job.trouble.is_some() => at("job-waits-again", job.run_after),
        (State::Waiting, _) => locale.text("job-waits"),
        (State::Running, Some(share)) => locale.text_with("job-runs-share", &[("share", share.to_string().into())]),
        (State::Running, None) => locale.text("job-runs"),
        (State::Done, _) => at("job-done", job.finished_at.unwrap_or(job.created_at)),
        (State::Failed, _) => at("job-failed", job.finished_at.unwrap_or(job.created_at)),
        (State::Cancelled, _) => at("job-cancelled", job.finished_at.unwrap_or(job.created_at)),
    }
}

const fn why(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Busy => "job-why-busy",
        Trouble::DiskFull => "job-why-disk-full",
        Trouble::Unforeseen => "job-why-unforeseen",
    }
}

fn can_be_cancelled(job: &Job) -> bool {
    !job.state.is_finished() && job.work.may_be_cancelled()
}

fn cancelling(locale: Locale, job: &Job) -> Markup {
    html! {
        @if can_be_cancelled(job) {
            form method="post" action="/admin/jobs/cancel" {
                input type="hidden" name="id" value=(job.id);
                button.quiet type="submit" { (locale.text("job-cancel")) }
            }
        } @else {
            p.help { (locale.text("job-cannot-be-cancelled")) }
        }
    }
}
