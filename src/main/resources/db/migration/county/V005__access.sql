-- Who may work in this county: users, what they may do where, their sessions and devices, banks' systems, and the trail of
-- what administrators did. Nothing here is ever deleted but replay marks of assertions that have run out.

CREATE TABLE app_user (
  id                 uuid        PRIMARY KEY,
  name               text        NOT NULL CONSTRAINT user_name_is_taken_once UNIQUE,
  display_name       text        NOT NULL,
  -- null: signs in with another issuer's token, or with a signed assertion
  password_hash      text,
  -- a password that an administrator has seen may only be used to set another
  password_temporary boolean     NOT NULL,
  password_set_at    timestamptz,
  person             uuid        CONSTRAINT person_has_one_user UNIQUE,
  household          uuid,
  made_at            timestamptz NOT NULL,
  made_by            uuid        NOT NULL,
  disabled_at        timestamptz,
  CONSTRAINT user_name_is_lower_case CHECK (name = lower(name) AND length(name) BETWEEN 2 AND 100)
);
GRANT SELECT, INSERT ON app_user TO moralbank_app;
GRANT UPDATE (display_name, password_hash, password_temporary, password_set_at, person, household, disabled_at)
  ON app_user TO moralbank_app;

-- One role in one division. A grant ends; it is never changed, so that the past stays readable.
CREATE TABLE user_grant (
  id         uuid        PRIMARY KEY,
  user_id    uuid        NOT NULL REFERENCES app_user,
  role       text        NOT NULL,
  division   text        NOT NULL CONSTRAINT grant_is_for_a_division CHECK (division ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9]{14})$'),
  shop       uuid,
  bank       uuid,
  granted_at timestamptz NOT NULL,
  granted_by uuid        NOT NULL,
  ended_at   timestamptz,
  ended_by   uuid,
  CONSTRAINT shopkeeper_has_a_shop CHECK ((role = 'shopkeeper') = (shop IS NOT NULL)),
  CONSTRAINT banker_has_a_bank CHECK ((role IN ('bank-officer', 'bank-client')) = (bank IS NOT NULL))
);
CREATE UNIQUE INDEX grant_is_given_once ON user_grant (user_id, role, division) WHERE ended_at IS NULL;
CREATE INDEX grants_by_division ON user_grant (division text_pattern_ops);
GRANT SELECT, INSERT ON user_grant TO moralbank_app;
GRANT UPDATE (ended_at, ended_by) ON user_grant TO moralbank_app;

-- A machine that a shopkeeper works at. The secret's hash is keyed, so the table alone proves nothing to nobody.
CREATE TABLE device (
  id          uuid        PRIMARY KEY,
  shop        uuid        NOT NULL,
  division    text        NOT NULL,
  name        text        NOT NULL,
  secret_hash bytea       NOT NULL,
  public_key  text,
  enrolled_at timestamptz NOT NULL,
  blocked_at  timestamptz,
  blocked_by  uuid
);
CREATE INDEX devices_by_shop ON device (shop);
GRANT SELECT, INSERT ON device TO moralbank_app;
GRANT UPDATE (blocked_at, blocked_by) ON device TO moralbank_app;

-- A code that turns one machine into a device, once.
CREATE TABLE device_enrolment (
  id         uuid        PRIMARY KEY,
  shop       uuid        NOT NULL,
  division   text        NOT NULL,
  code_hash  bytea       NOT NULL CONSTRAINT enrolment_code_is_given_once UNIQUE,
  made_at    timestamptz NOT NULL,
  made_by    uuid        NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  device     uuid        REFERENCES device
);
GRANT SELECT, INSERT ON device_enrolment TO moralbank_app;
GRANT UPDATE (used_at, device) ON device_enrolment TO moralbank_app;

-- A sign-in. Renewal tokens are not kept: each is derived from the session, its number and the county's key, so that an old
-- one is known for what it is.
CREATE TABLE session (
  id           uuid        PRIMARY KEY,
  user_id      uuid        NOT NULL REFERENCES app_user,
  user_grant   uuid        NOT NULL REFERENCES user_grant,
  device       uuid        REFERENCES device,
  in_cookie    boolean     NOT NULL,
  -- the number of renewals so far
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

-- The keys of a bank's system; the system itself is a user with a grant, so that it is disabled like one.
CREATE TABLE bank_client (
  user_id uuid        PRIMARY KEY REFERENCES app_user,
  jwks    jsonb       NOT NULL,
  made_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON bank_client TO moralbank_app;
GRANT UPDATE (jwks) ON bank_client TO moralbank_app;

-- Assertions that were used: none is taken twice. A mark is dropped when its assertion has run out.
CREATE TABLE client_assertion (
  client     uuid        NOT NULL REFERENCES bank_client,
  jti        text        NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT assertion_is_used_once PRIMARY KEY (client, jti)
);
GRANT SELECT, INSERT, DELETE ON client_assertion TO moralbank_app;

-- Every administrative act: who, when, what, on whom. Never changed, never deleted; no secret in it.
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
CREATE INDEX administrative_acts_by_division ON administrative_act (division text_pattern_ops, id);
GRANT SELECT, INSERT ON administrative_act TO moralbank_app;
