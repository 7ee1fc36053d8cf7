-- Every command that was carried out, with its first answer: the same key gets that answer again (see shared/Idempotent).
CREATE TABLE command (
  key         uuid        NOT NULL CONSTRAINT command_is_answered_once PRIMARY KEY,
  actor       uuid        NOT NULL,
  fingerprint bytea       NOT NULL,
  answer      jsonb,
  answered_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON command TO moralbank_app;
