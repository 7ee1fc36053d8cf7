-- Money of a village that was divided by points: what was decided, what each household's share is, and that it was handed over. Written
-- once and never changed; the points are in the ledger, the money is not in these books.
CREATE TABLE dividend (
  id          uuid        NOT NULL CONSTRAINT a_dividend_is_entered_once PRIMARY KEY,
  village     text        NOT NULL CONSTRAINT a_dividend_is_of_a_village CHECK (village ~ '^[0-9]{12}$'),
  dividend    text        NOT NULL,
  per         text        NOT NULL CONSTRAINT a_dividend_is_of_a_known_period CHECK (per IN ('WEEK', 'MONTH', 'QUARTER', 'YEAR')),
  from_on     date        NOT NULL,
  to_on       date        NOT NULL CONSTRAINT a_dividend_ends_after_it_begins CHECK (to_on >= from_on),
  rulebook    uuid        NOT NULL,
  pool_fen    bigint      NOT NULL CONSTRAINT a_dividend_divides_something CHECK (pool_fen > 0),
  decision    text        NOT NULL CONSTRAINT a_dividend_was_decided CHECK (length(decision) BETWEEN 1 AND 200),
  source      text        NOT NULL CONSTRAINT a_dividend_has_a_source CHECK (length(source) BETWEEN 1 AND 200),
  clears      boolean     NOT NULL,
  declared_at timestamptz NOT NULL,
  declared_by uuid        NOT NULL,
  declarer    text        NOT NULL,
  CONSTRAINT a_dividend_of_a_period_is_paid_once UNIQUE (village, dividend, from_on)
);
GRANT SELECT, INSERT ON dividend TO moralbank_app;

-- One line a household. The measure is an exact fraction, so that every payout can be worked out again.
CREATE TABLE dividend_line (
  dividend    uuid    NOT NULL REFERENCES dividend,
  line        integer NOT NULL,
  household   uuid    NOT NULL,
  numerator   bigint  NOT NULL CONSTRAINT a_share_is_not_negative CHECK (numerator >= 0),
  denominator bigint  NOT NULL CONSTRAINT a_share_is_a_fraction CHECK (denominator > 0),
  payout_fen  bigint  NOT NULL CONSTRAINT a_payout_is_not_negative CHECK (payout_fen >= 0),
  -- why the household is left out, as the rulebook says it
  barred      jsonb   CONSTRAINT who_is_barred_gets_nothing CHECK (barred IS NULL OR (payout_fen = 0 AND cleared = 0)),
  cleared     bigint  NOT NULL CONSTRAINT cleared_points_are_not_negative CHECK (cleared >= 0),
  CONSTRAINT lines_of_a_dividend_are_numbered PRIMARY KEY (dividend, line),
  CONSTRAINT a_household_shares_once UNIQUE (dividend, household)
);
CREATE INDEX dividend_line_of_household ON dividend_line (household);
GRANT SELECT, INSERT ON dividend_line TO moralbank_app;

-- Money that reached the household: somebody signed the list on paper.
CREATE TABLE dividend_handover (
  dividend  uuid        NOT NULL,
  household uuid        NOT NULL,
  receiver  text        CONSTRAINT a_receiver_is_named_briefly CHECK (length(receiver) BETWEEN 1 AND 60),
  handed_at timestamptz NOT NULL,
  handed_by uuid        NOT NULL,
  hander    text        NOT NULL,
  CONSTRAINT a_payout_is_handed_over_once PRIMARY KEY (dividend, household),
  CONSTRAINT what_is_handed_over_is_a_payout FOREIGN KEY (dividend, household) REFERENCES dividend_line (dividend, household)
);
GRANT SELECT, INSERT ON dividend_handover TO moralbank_app;
