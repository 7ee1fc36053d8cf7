-- Periods that a village has closed: each once. What the rulebook then gave or took are deeds like any other, so that they are
-- published, objected to and settled like any other.
CREATE TABLE period_closing (
  id        uuid        NOT NULL CONSTRAINT a_closing_is_made_once PRIMARY KEY,
  village   text        NOT NULL CONSTRAINT a_closing_is_of_a_village CHECK (village ~ '^[0-9]{12}$'),
  per       text        NOT NULL CONSTRAINT a_closing_is_of_a_known_period CHECK (per IN ('WEEK', 'MONTH', 'QUARTER', 'YEAR')),
  from_on   date        NOT NULL,
  to_on     date        NOT NULL CONSTRAINT a_period_ends_after_it_begins CHECK (to_on >= from_on),
  rulebook  uuid        NOT NULL,
  closed_at timestamptz NOT NULL,
  closed_by uuid        NOT NULL,
  closer    text        NOT NULL,
  CONSTRAINT a_period_is_closed_once UNIQUE (village, per, from_on)
);
GRANT SELECT, INSERT ON period_closing TO moralbank_app;

CREATE TABLE closing_line (
  closing uuid    NOT NULL REFERENCES period_closing,
  line    integer NOT NULL,
  deed    uuid    NOT NULL CONSTRAINT a_deed_comes_of_one_closing UNIQUE REFERENCES deed,
  CONSTRAINT lines_of_a_closing_are_numbered PRIMARY KEY (closing, line)
);
GRANT SELECT, INSERT ON closing_line TO moralbank_app;
