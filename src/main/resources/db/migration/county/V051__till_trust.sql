-- What a till may take on trust: a household's secret number, and how far a card alone goes.

-- The number is kept as a keyed hash (the key is derived from the county's master key, outside the database), so that six digits
-- cannot be guessed from a copy of the database. The newest row counts.
CREATE TABLE household_pin (
  id        uuid        PRIMARY KEY,
  household uuid        NOT NULL,
  hash      bytea       NOT NULL CONSTRAINT pin_hash_has_its_length CHECK (octet_length(hash) = 32),
  set_at    timestamptz NOT NULL,
  set_by    uuid        NOT NULL
);
CREATE INDEX household_pin_newest ON household_pin (household, set_at DESC, id DESC);
GRANT SELECT, INSERT ON household_pin TO moralbank_app;

-- Wrong numbers since the last right one; several lock the number for a while.
CREATE TABLE household_pin_guess (
  household    uuid        PRIMARY KEY,
  wrong        int         NOT NULL CONSTRAINT guesses_are_counted CHECK (wrong >= 0),
  locked_until timestamptz
);
GRANT SELECT, INSERT ON household_pin_guess TO moralbank_app;
GRANT UPDATE (wrong, locked_until) ON household_pin_guess TO moralbank_app;

-- What a card that nobody vouches for may spend in a day, as the county set it; the newest row counts.
CREATE TABLE card_limit (
  id     uuid        PRIMARY KEY,
  points bigint      NOT NULL CONSTRAINT card_alone_may_spend_something CHECK (points BETWEEN 1 AND 1000000),
  set_at timestamptz NOT NULL,
  set_by uuid        NOT NULL
);
GRANT SELECT, INSERT ON card_limit TO moralbank_app;
