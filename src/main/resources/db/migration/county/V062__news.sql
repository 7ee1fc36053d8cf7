-- News to banks. A piece of news is written in the transaction of what it tells (or, for what the ledger moved, by following the
-- public log, whose order is that of the commits), and delivered from here until the bank's endpoint takes it.

-- A bank's address. Its signing key is sealed; the public half is told to the bank.
CREATE TABLE news_endpoint (
  id          uuid        NOT NULL CONSTRAINT news_endpoint_is_registered_once PRIMARY KEY,
  bank        uuid        NOT NULL CONSTRAINT news_endpoint_is_of_a_bank REFERENCES bank (id),
  address     text        NOT NULL CONSTRAINT news_endpoint_has_an_address CHECK (length(address) BETWEEN 1 AND 500),
  public_key  text        NOT NULL,
  sealed_key  bytea       NOT NULL,
  made_by     uuid        NOT NULL,
  made_at     timestamptz NOT NULL,
  -- set where the bank ended it, or answered 410
  ended_at    timestamptz,
  ended_why   text        CONSTRAINT news_endpoint_ends_for_a_reason CHECK ((ended_at IS NULL) = (ended_why IS NULL))
);
CREATE INDEX news_endpoint_of_a_bank ON news_endpoint (bank);
GRANT SELECT, INSERT ON news_endpoint TO moralbank_app;
GRANT UPDATE (ended_at, ended_why) ON news_endpoint TO moralbank_app;

-- What happened: a CloudEvent, in the very bytes that are signed.
CREATE TABLE news_item (
  id      uuid        NOT NULL CONSTRAINT news_item_is_written_once PRIMARY KEY,
  bank    uuid        NOT NULL CONSTRAINT news_item_is_for_a_bank REFERENCES bank (id),
  kind    text        NOT NULL CONSTRAINT news_kind_is_known CHECK (kind IN
          ('CONSENT_WITHDRAWN', 'STATEMENT_CORRECTED', 'BIG_DEDUCTION', 'VETO', 'TEST')),
  consent uuid        CONSTRAINT news_item_rests_on_a_consent REFERENCES consent (id),
  -- what happened to which statement; the same is told once
  about   text        NOT NULL,
  body    text        NOT NULL,
  made_at timestamptz NOT NULL,
  CONSTRAINT news_are_told_once UNIQUE (bank, kind, about)
);
CREATE INDEX news_item_of_a_bank ON news_item (bank, made_at, id);
GRANT SELECT, INSERT ON news_item TO moralbank_app;

-- One delivery for each endpoint; a state of work, not of a record.
CREATE TABLE news_delivery (
  item         uuid        NOT NULL CONSTRAINT news_delivery_is_of_an_item REFERENCES news_item (id),
  endpoint     uuid        NOT NULL CONSTRAINT news_delivery_is_to_an_endpoint REFERENCES news_endpoint (id),
  attempts     integer     NOT NULL DEFAULT 0,
  next_at      timestamptz,
  last_at      timestamptz,
  last_answer  text        NOT NULL DEFAULT '',
  delivered_at timestamptz,
  CONSTRAINT news_is_delivered_once_to_an_endpoint PRIMARY KEY (item, endpoint)
);
CREATE INDEX news_delivery_due ON news_delivery (next_at) WHERE next_at IS NOT NULL;
GRANT SELECT, INSERT ON news_delivery TO moralbank_app;
GRANT UPDATE (attempts, next_at, last_at, last_answer, delivered_at) ON news_delivery TO moralbank_app;

-- How far the log was followed.
CREATE TABLE news_position (
  one   boolean NOT NULL DEFAULT true CONSTRAINT news_follow_one_log PRIMARY KEY CHECK (one),
  index bigint  NOT NULL
);
INSERT INTO news_position (index) VALUES (0);
GRANT SELECT ON news_position TO moralbank_app;
GRANT UPDATE (index) ON news_position TO moralbank_app;
