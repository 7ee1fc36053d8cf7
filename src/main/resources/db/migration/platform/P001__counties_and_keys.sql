-- The operator's schema: which counties there are, and the keys that sign access tokens. Everything else lives in the schema
-- of its county and never refers here.

CREATE TABLE county (
  code        char(6)     PRIMARY KEY CONSTRAINT county_code_has_six_digits CHECK (code ~ '^[0-9]{6}$'),
  name        text        NOT NULL CONSTRAINT county_has_a_name CHECK (length(name) BETWEEN 1 AND 100),
  log_origin  text        NOT NULL CONSTRAINT county_log_origin_is_its_own UNIQUE,
  opened_at   timestamptz NOT NULL,
  closed_at   timestamptz
);
GRANT SELECT, INSERT ON county TO moralbank_app;

-- ES256 keys of access tokens. The private half rests sealed under the service's master key. A key signs from `signs_from` on,
-- and is published in the JWKS until `retires_at`, so that tokens of the key before it stay valid while it is replaced.
CREATE TABLE signing_key (
  kid         text        PRIMARY KEY,
  public_key  bytea       NOT NULL,
  private_key bytea       NOT NULL,
  made_at     timestamptz NOT NULL,
  signs_from  timestamptz NOT NULL,
  retires_at  timestamptz
);
GRANT SELECT, INSERT ON signing_key TO moralbank_app;
GRANT UPDATE (retires_at) ON signing_key TO moralbank_app;

-- Commands of the operator, answered once (see shared/Idempotent).
CREATE TABLE command (
  key         uuid        NOT NULL CONSTRAINT command_is_answered_once PRIMARY KEY,
  actor       uuid        NOT NULL,
  fingerprint bytea       NOT NULL,
  answer      jsonb,
  answered_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON command TO moralbank_app;
