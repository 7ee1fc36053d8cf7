-- Operators: the same tables as a county's users have, so that signing in is one thing. An operator's grant carries the
-- division '' and its tables stay small.

CREATE TABLE app_user (
  id                 uuid        PRIMARY KEY,
  name               text        NOT NULL CONSTRAINT user_name_is_taken_once UNIQUE,
  display_name       text        NOT NULL,
  password_hash      text,
  password_temporary boolean     NOT NULL,
  password_set_at    timestamptz,
  person             uuid,
  household          uuid,
  made_at            timestamptz NOT NULL,
  made_by            uuid        NOT NULL,
  disabled_at        timestamptz,
  CONSTRAINT user_name_is_lower_case CHECK (name = lower(name) AND length(name) BETWEEN 2 AND 100)
);
GRANT SELECT, INSERT ON app_user TO moralbank_app;
GRANT UPDATE (display_name, password_hash, password_temporary, password_set_at, person, household, disabled_at)
  ON app_user TO moralbank_app;

CREATE TABLE user_grant (
  id         uuid        PRIMARY KEY,
  user_id    uuid        NOT NULL REFERENCES app_user,
  role       text        NOT NULL CONSTRAINT operators_are_only_operators CHECK (role = 'operator'),
  division   text        NOT NULL CONSTRAINT operator_has_no_division CHECK (division = ''),
  shop       uuid        CONSTRAINT operator_has_no_shop CHECK (shop IS NULL),
  bank       uuid        CONSTRAINT operator_has_no_bank CHECK (bank IS NULL),
  granted_at timestamptz NOT NULL,
  granted_by uuid        NOT NULL,
  ended_at   timestamptz,
  ended_by   uuid
);
CREATE UNIQUE INDEX grant_is_given_once ON user_grant (user_id, role, division) WHERE ended_at IS NULL;
GRANT SELECT, INSERT ON user_grant TO moralbank_app;
GRANT UPDATE (ended_at, ended_by) ON user_grant TO moralbank_app;

-- Operators work from no enrolled device; the table is here because a session asks whether its device is blocked.
CREATE TABLE device (
  id         uuid        PRIMARY KEY,
  blocked_at timestamptz
);
GRANT SELECT ON device TO moralbank_app;

CREATE TABLE session (
  id           uuid        PRIMARY KEY,
  user_id      uuid        NOT NULL REFERENCES app_user,
  user_grant   uuid        NOT NULL REFERENCES user_grant,
  device       uuid        REFERENCES device,
  in_cookie    boolean     NOT NULL,
  renewals     integer     NOT NULL,
  renewed_at   timestamptz NOT NULL,
  made_at      timestamptz NOT NULL,
  idle_until   timestamptz NOT NULL,
  ends_at      timestamptz NOT NULL,
  ended_at     timestamptz,
  end_reason   text
);
CREATE INDEX sessions_by_user ON session (user_id) WHERE ended_at IS NULL;
GRANT SELECT, INSERT ON session TO moralbank_app;
GRANT UPDATE (user_grant, renewals, renewed_at, idle_until, ended_at, end_reason) ON session TO moralbank_app;

CREATE TABLE administrative_act (
  id           uuid        PRIMARY KEY,
  at           timestamptz NOT NULL,
  actor        uuid        NOT NULL,
  actor_name   text        NOT NULL,
  actor_role   text        NOT NULL,
  action       text        NOT NULL,
  division     text        NOT NULL,
  subject_kind text        NOT NULL,
  subject      text        NOT NULL,
  details      jsonb       NOT NULL
);
GRANT SELECT, INSERT ON administrative_act TO moralbank_app;

-- How often signing in failed, per name and per address, for all counties: guessing gets slower with every wrong guess.
-- The key is a keyed hash; neither names nor addresses are readable here.
CREATE TABLE sign_in_delay (
  key            bytea       PRIMARY KEY,
  failures       integer     NOT NULL,
  last_failed_at timestamptz NOT NULL,
  blocked_until  timestamptz NOT NULL
);
GRANT SELECT, INSERT ON sign_in_delay TO moralbank_app;
GRANT UPDATE (failures, last_failed_at, blocked_until) ON sign_in_delay TO moralbank_app;
