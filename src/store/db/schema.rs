//! The tables, once for both databases. `migrations/` makes them.

diesel::table! {
    unit (code) {
        code -> Text,
        name -> Text,
        parent -> Nullable<Text>,
        scorecard -> Text,
    }
}

diesel::table! {
    survey_version (survey, version) {
        survey -> Text,
        version -> Integer,
        document -> Text,
        published_on -> Date,
        origin -> Text,
    }
}

diesel::table! {
    scorecard_revision (scorecard, revision) {
        scorecard -> Text,
        revision -> Integer,
        document -> Text,
        adopted_on -> Date,
        origin -> Text,
    }
}

diesel::table! {
    round (code) {
        code -> Text,
        unit -> Text,
        survey -> Text,
        version -> Integer,
        year -> Integer,
        state -> Text,
        opened_on -> Nullable<Date>,
        closed_on -> Nullable<Date>,
        is_synthetic -> Bool,
        is_order_forgotten -> Bool,
        needs_code -> Bool,
        devices -> Text,
    }
}

diesel::table! {
    response (round, id) {
        round -> Text,
        id -> Binary,
        channel -> Text,
        answers -> Text,
    }
}

diesel::table! {
    comment (round, id) {
        round -> Text,
        id -> Binary,
        question -> Text,
        text -> Text,
    }
}

diesel::table! {
    midnight (day) {
        day -> Date,
    }
}

diesel::table! {
    midnight_count (round) {
        round -> Text,
        noted_on -> Date,
        responses -> BigInt,
        used_codes -> BigInt,
    }
}

diesel::table! {
    release (round, number) {
        round -> Text,
        number -> Integer,
        made_on -> Date,
        document -> Text,
    }
}

diesel::table! {
    round_tally (round) {
        round -> Text,
        document -> Text,
        is_rolled_up -> Bool,
    }
}

diesel::table! {
    roll_up (survey, year, number) {
        survey -> Text,
        year -> Integer,
        number -> Integer,
        made_on -> Date,
        document -> Text,
    }
}

diesel::table! {
    help_line (unit) {
        unit -> Text,
        document -> Text,
    }
}

diesel::table! {
    reply (round) {
        round -> Text,
        document -> Text,
        written_on -> Date,
        written_by -> Text,
    }
}

diesel::table! {
    reading (unit, measure, part, year, revision) {
        unit -> Text,
        measure -> Text,
        part -> Text,
        year -> Integer,
        revision -> Integer,
        thousandths -> BigInt,
        recorded_on -> Date,
        recorded_by -> Text,
    }
}

diesel::table! {
    account (id) {
        id -> Text,
        email -> Text,
        name -> Text,
        role -> Text,
        password_hash -> Nullable<Text>,
        is_disabled -> Bool,
        created_on -> Date,
    }
}

diesel::table! {
    session (digest) {
        digest -> Binary,
        account -> Text,
        began_at -> BigInt,
        seen_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    sign_in_link (digest) {
        digest -> Binary,
        account -> Nullable<Text>,
        is_reusable -> Bool,
        expires_at -> BigInt,
    }
}

diesel::table! {
    event (number) {
        number -> BigInt,
        at -> BigInt,
        who -> Nullable<Text>,
        what -> Text,
        about -> Text,
    }
}

diesel::table! {
    code_key (round) {
        round -> Text,
        key -> Binary,
    }
}

diesel::table! {
    one_time_code (round, digest) {
        round -> Text,
        digest -> Binary,
        is_used -> Bool,
    }
}

diesel::table! {
    short_address (name) {
        name -> Text,
        round -> Text,
    }
}

diesel::table! {
    round_key (round) {
        round -> Text,
        private_key -> Binary,
    }
}

diesel::table! {
    tablet_pin (round) {
        round -> Text,
        pin_hash -> Text,
        salt -> Nullable<Text>,
        verifier -> Nullable<Text>,
    }
}

diesel::table! {
    tablet_token (round) {
        round -> Text,
        token -> Binary,
    }
}

diesel::table! {
    start_code (digest) {
        digest -> Binary,
        round -> Text,
        expires_at -> BigInt,
    }
}

diesel::table! {
    second_factor (account) {
        account -> Text,
        secret -> Binary,
        is_confirmed -> Bool,
        last_step -> BigInt,
    }
}

diesel::table! {
    recovery_code (account, digest) {
        account -> Text,
        digest -> Binary,
    }
}

diesel::table! {
    required_factor (role) {
        role -> Text,
    }
}

diesel::table! {
    half_sign_in (digest) {
        digest -> Binary,
        account -> Text,
        expires_at -> BigInt,
    }
}

diesel::table! {
    known_browser (account, digest) {
        account -> Text,
        digest -> Binary,
        expires_at -> BigInt,
    }
}

diesel::table! {
    job (id) {
        id -> Text,
        kind -> Text,
        subject -> Text,
        state -> Text,
        attempts -> Integer,
        run_after -> BigInt,
        holder -> Nullable<Text>,
        lease_until -> Nullable<BigInt>,
        is_asked_again -> Bool,
        share -> Nullable<Integer>,
        trouble -> Nullable<Text>,
        created_at -> BigInt,
        finished_at -> Nullable<BigInt>,
        asked_by -> Nullable<Text>,
    }
}

diesel::joinable!(session -> account (account));
diesel::joinable!(release -> round (round));
diesel::joinable!(half_sign_in -> account (account));
diesel::allow_tables_to_appear_in_same_query!(session, account);
diesel::allow_tables_to_appear_in_same_query!(half_sign_in, account);
diesel::allow_tables_to_appear_in_same_query!(required_factor, account);
diesel::allow_tables_to_appear_in_same_query!(release, round);
diesel::allow_tables_to_appear_in_same_query!(release, round_tally);
diesel::allow_tables_to_appear_in_same_query!(round, round_tally);
diesel::allow_tables_to_appear_in_same_query!(round, short_address);
