-- What banks publish, the loans that they report, and the points that villagers pledge for them. A loan's steps are rows and are
-- never changed; where it stands is its last step.

-- A bank's product with its published terms. New terms are a new product; an old one is ended, because loans were made under it.
CREATE TABLE bank_product (
  id             uuid        NOT NULL CONSTRAINT bank_product_is_published_once PRIMARY KEY,
  bank           uuid        NOT NULL CONSTRAINT bank_product_is_of_a_bank REFERENCES bank (id),
  name           text        NOT NULL CONSTRAINT bank_product_has_a_name CHECK (length(name) BETWEEN 1 AND 100),
  kind           text        NOT NULL CONSTRAINT bank_product_kind_is_known CHECK (kind IN ('ORDINARY', 'SUBSIDISED', 'TALENT')),
  conditions     text        NOT NULL CONSTRAINT bank_product_conditions_are_short CHECK (length(conditions) <= 1000),
  terms          jsonb       NOT NULL,
  published_by   uuid        NOT NULL,
  published_at   timestamptz NOT NULL
);
CREATE INDEX bank_product_of_a_bank ON bank_product (bank, published_at);
GRANT SELECT, INSERT ON bank_product TO moralbank_app;

CREATE TABLE bank_product_end (
  product  uuid        NOT NULL CONSTRAINT bank_product_ends_once PRIMARY KEY
           CONSTRAINT bank_product_ended_exists REFERENCES bank_product (id),
  ended_by uuid        NOT NULL,
  ended_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON bank_product_end TO moralbank_app;

-- An application that a bank entered under a question that was answered.
CREATE TABLE loan (
  id         uuid        NOT NULL CONSTRAINT loan_is_applied_for_once PRIMARY KEY,
  bank       uuid        NOT NULL CONSTRAINT loan_is_of_a_bank REFERENCES bank (id),
  product    uuid        NOT NULL CONSTRAINT loan_is_of_a_product REFERENCES bank_product (id),
  query      uuid        NOT NULL CONSTRAINT loan_rests_on_an_answer REFERENCES statement (query)
             CONSTRAINT an_answer_serves_one_application UNIQUE,
  consent    uuid        NOT NULL CONSTRAINT loan_rests_on_a_consent REFERENCES consent (id),
  village    text        NOT NULL CONSTRAINT loan_lies_in_a_village CHECK (village ~ '^[0-9]{12}$'),
  household  uuid        NOT NULL,
  person     uuid        NOT NULL,
  -- the bank's own contract number; never a name
  reference  text        NOT NULL CONSTRAINT loan_has_the_banks_number CHECK (length(reference) BETWEEN 1 AND 60),
  amount_fen bigint      NOT NULL CONSTRAINT loan_amount_is_positive CHECK (amount_fen > 0),
  months     integer     NOT NULL CONSTRAINT loan_runs_some_months CHECK (months BETWEEN 1 AND 360),
  use        text        NOT NULL CONSTRAINT loan_use_is_said CHECK (length(use) BETWEEN 1 AND 200),
  -- what the published terms said, as computed then
  offer      jsonb       NOT NULL,
  applied_at timestamptz NOT NULL
);
CREATE INDEX loan_of_a_bank ON loan (bank, applied_at DESC, id);
CREATE INDEX loan_of_a_household ON loan (household, applied_at DESC);
CREATE INDEX loan_of_a_village_line ON loan (product, village);
GRANT SELECT, INSERT ON loan TO moralbank_app;

-- Everything that the bank reported, in order; step 1 is the application.
CREATE TABLE loan_step (
  loan        uuid        NOT NULL CONSTRAINT loan_step_is_of_a_loan REFERENCES loan (id),
  step        integer     NOT NULL,
  what        text        NOT NULL CONSTRAINT loan_step_is_known CHECK (what IN
              ('APPLIED', 'APPROVED', 'DECLINED', 'CALLED_OFF', 'DISBURSED', 'REPAYMENT', 'IN_ARREARS', 'WRITTEN_OFF')),
  state       text        NOT NULL,
  on_day      date        NOT NULL,
  amount_fen  bigint      NOT NULL CONSTRAINT loan_step_amount_is_not_negative CHECK (amount_fen >= 0),
  -- owed after this step
  owed_fen    bigint      NOT NULL CONSTRAINT loan_owes_nothing_below_nothing CHECK (owed_fen >= 0),
  -- hundredths of a percentage point a year; only where the bank decided
  rate        bigint,
  reason      text        NOT NULL DEFAULT '' CONSTRAINT loan_reason_is_short CHECK (length(reason) <= 1000),
  actor       uuid        NOT NULL,
  actor_name  text        NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT loan_takes_each_step_once PRIMARY KEY (loan, step)
);
GRANT SELECT, INSERT ON loan_step TO moralbank_app;

-- The loan's file as it was at the decision, to the byte; its hash is a leaf of the public log.
CREATE TABLE loan_file (
  loan      uuid        NOT NULL CONSTRAINT loan_file_is_closed_once PRIMARY KEY CONSTRAINT loan_file_is_of_a_loan REFERENCES loan (id),
  content   text        NOT NULL,
  frozen_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON loan_file TO moralbank_app;

-- A villager's agreement to leave points standing while a loan runs. Its id is that of the ledger's hold.
CREATE TABLE pledge (
  id          uuid        NOT NULL CONSTRAINT pledge_is_agreed_once PRIMARY KEY,
  loan        uuid        NOT NULL CONSTRAINT pledge_is_for_a_loan REFERENCES loan (id),
  points      bigint      NOT NULL CONSTRAINT pledge_is_of_points CHECK (points > 0),
  agreement   text        NOT NULL,
  way         text        NOT NULL CONSTRAINT pledge_way_is_known CHECK (way IN ('OWN_PAGE', 'PAPER')),
  witness     text,
  agreed_by   uuid        NOT NULL,
  agreed_at   timestamptz NOT NULL,
  CONSTRAINT pledge_on_paper_has_a_witness CHECK ((way = 'PAPER') = (witness IS NOT NULL))
);
CREATE INDEX pledge_of_a_loan ON pledge (loan);
GRANT SELECT, INSERT ON pledge TO moralbank_app;

CREATE TABLE pledge_release (
  pledge      uuid        NOT NULL CONSTRAINT pledge_is_released_once PRIMARY KEY CONSTRAINT pledge_released_exists REFERENCES pledge (id),
  released_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON pledge_release TO moralbank_app;
