-- The ledger: the only place where points move. A transfer is one row with both of its sides, so that half a transfer, or one
-- whose sides differ, cannot even be written; nothing in it is ever changed or removed (docs/decisions/0003-ledger.md).

-- Whoever can own points. Accounts of members (household, gift, villager, group) keep a running balance in their row and are locked,
-- in the order of their ids, while points move; accounts on the other side of thousands (pool, shop, expired, donated) keep none,
-- so that nobody queues on them: their balance is the sum of their flows.
CREATE TABLE account (
  id        uuid        NOT NULL CONSTRAINT account_is_opened_once PRIMARY KEY,
  kind      text        NOT NULL CONSTRAINT account_kind_is_known
            CHECK (kind IN ('HOUSEHOLD', 'GIFT', 'VILLAGER', 'GROUP', 'POOL', 'SHOP', 'EXPIRED', 'DONATED')),
  owner     text        NOT NULL CONSTRAINT account_has_an_owner CHECK (length(owner) BETWEEN 1 AND 64),
  village   text        NOT NULL CONSTRAINT account_lies_in_a_village CHECK (village ~ '^[0-9]{12}$'),
  opened_at timestamptz NOT NULL,
  floor     bigint      NOT NULL DEFAULT 0,
  balance   bigint,
  held      bigint      NOT NULL DEFAULT 0 CONSTRAINT account_holds_no_less_than_nothing CHECK (held >= 0),
  seq       bigint      NOT NULL DEFAULT 0 CONSTRAINT account_counts_its_entries CHECK (seq >= 0),
  -- all that was ever earned, less what was reversed; spending does not lower it (docs/decisions/0003-ledger.md)
  earned    bigint      NOT NULL DEFAULT 0,
  CONSTRAINT account_of_an_owner_is_one UNIQUE (kind, owner),
  CONSTRAINT account_of_a_member_keeps_its_balance
    CHECK ((kind IN ('HOUSEHOLD', 'GIFT', 'VILLAGER', 'GROUP')) = (balance IS NOT NULL)),
  CONSTRAINT account_stays_above_its_floor CHECK (balance - held >= floor)
) WITH (fillfactor = 60);
-- room in each page keeps the updates of balances off the indexes
CREATE INDEX account_of_a_village ON account (village, kind);
GRANT SELECT, INSERT ON account TO moralbank_app;
GRANT UPDATE (balance, held, seq, earned) ON account TO moralbank_app;

-- One movement of points from the debited to the credited account. Before, after and seq are those of a running account, and NULL on
-- a side that keeps no running balance. No foreign key to account: its check would lock the pool's row for every award;
-- Books.check() proves that both accounts exist.
CREATE TABLE transfer (
  id             uuid        NOT NULL CONSTRAINT transfer_is_posted_once PRIMARY KEY,
  kind           text        NOT NULL CONSTRAINT transfer_kind_is_known
                 CHECK (kind IN ('EARN', 'DEDUCT', 'REDEEM', 'REFUND', 'EXPIRE', 'DONATE', 'GIFT', 'DIVIDEND', 'OPENING', 'REVERSAL')),
  points         bigint      NOT NULL CONSTRAINT transfer_moves_points CHECK (points > 0),
  debit_account  uuid        NOT NULL,
  debit_seq      bigint      CONSTRAINT transfer_debit_seq_counts_from_one CHECK (debit_seq > 0),
  debit_before   bigint,
  debit_after    bigint,
  debit_held     bigint      NOT NULL,
  debit_keep     bigint      NOT NULL,
  credit_account uuid        NOT NULL,
  credit_seq     bigint      CONSTRAINT transfer_credit_seq_counts_from_one CHECK (credit_seq > 0),
  credit_before  bigint,
  credit_after   bigint,
  happened_at    timestamptz NOT NULL,
  recorded_at    timestamptz NOT NULL,
  actor          uuid        NOT NULL,
  rule           text        CONSTRAINT transfer_rule_is_short CHECK (length(rule) BETWEEN 1 AND 200),
  about          uuid,
  village        text        NOT NULL,
  reverses       uuid        CONSTRAINT transfer_reversed_exists REFERENCES transfer (id),
  batch          uuid,
  CONSTRAINT transfer_has_two_accounts CHECK (debit_account <> credit_account),
  CONSTRAINT transfer_debit_is_before_minus_points CHECK (debit_after IS NOT DISTINCT FROM debit_before - points),
  CONSTRAINT transfer_debit_side_is_whole CHECK ((debit_seq IS NULL) = (debit_before IS NULL)),
  CONSTRAINT transfer_credit_is_before_plus_points CHECK (credit_after IS NOT DISTINCT FROM credit_before + points),
  CONSTRAINT transfer_credit_side_is_whole CHECK ((credit_seq IS NULL) = (credit_before IS NULL)),
  CONSTRAINT transfer_leaves_what_must_stay CHECK (debit_after - debit_held >= debit_keep),
  CONSTRAINT transfer_reversal_names_what_it_reverses CHECK ((kind = 'REVERSAL') = (reverses IS NOT NULL)),
  CONSTRAINT transfer_does_not_reverse_itself CHECK (reverses <> id)
);
CREATE UNIQUE INDEX transfer_debit_has_its_place ON transfer (debit_account, debit_seq) WHERE debit_seq IS NOT NULL;
CREATE UNIQUE INDEX transfer_credit_has_its_place ON transfer (credit_account, credit_seq) WHERE credit_seq IS NOT NULL;
CREATE UNIQUE INDEX transfer_is_reversed_once ON transfer (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX transfer_about ON transfer (about) WHERE about IS NOT NULL;
GRANT SELECT, INSERT ON transfer TO moralbank_app;

-- The two sides of every transfer as the two entries of double-entry bookkeeping; they sum to nothing.
CREATE VIEW entry AS
SELECT id AS transfer, debit_account AS account, debit_seq AS seq, -points AS amount, debit_before AS before, debit_after AS after,
       credit_account AS counter_account, kind, happened_at, recorded_at, actor, rule, about, village, reverses
FROM transfer
UNION ALL
SELECT id, credit_account, credit_seq, points, credit_before, credit_after,
       debit_account, kind, happened_at, recorded_at, actor, rule, about, village, reverses
FROM transfer;
GRANT SELECT ON entry TO moralbank_app;

-- What waits to be sealed into the public log; the log removes what it sealed. Positions of one account follow the order of its
-- entries, because the account is locked when a position is taken.
CREATE TABLE transfer_pending (
  position    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  transfer_id uuid   NOT NULL
);
GRANT SELECT, INSERT, DELETE ON transfer_pending TO moralbank_app;

-- What flowed into (positive) and out of the accounts without a running balance, by kind and day (of happening, in China). A reversal
-- counts under the kind that it reverses. Derived from transfers, proven by Books.check(); new flows lie in the second table until
-- they are folded into the first, so that postings at once never meet in one row.
CREATE TABLE flow (
  account uuid   NOT NULL,
  kind    text   NOT NULL,
  day     date   NOT NULL,
  points  bigint NOT NULL,
  CONSTRAINT flow_of_a_day_is_one PRIMARY KEY (account, day, kind)
) WITH (fillfactor = 80);
GRANT SELECT, INSERT ON flow TO moralbank_app;
GRANT UPDATE (points) ON flow TO moralbank_app;

CREATE TABLE flow_pending (
  account uuid   NOT NULL,
  kind    text   NOT NULL,
  day     date   NOT NULL,
  points  bigint NOT NULL
);
GRANT SELECT, INSERT, DELETE ON flow_pending TO moralbank_app;

-- Points set aside for a special order or a pledge: still the account's, but not available. A hold ends once: posted (whole or in part,
-- the rest is free again), voided or expired.
CREATE TABLE hold (
  id         uuid        NOT NULL CONSTRAINT hold_is_placed_once PRIMARY KEY,
  account    uuid        NOT NULL CONSTRAINT hold_lies_on_an_account REFERENCES account (id),
  points     bigint      NOT NULL CONSTRAINT hold_holds_points CHECK (points > 0),
  reason     text        NOT NULL CONSTRAINT hold_has_a_reason CHECK (length(reason) BETWEEN 1 AND 200),
  about      uuid,
  actor      uuid        NOT NULL,
  placed_at  timestamptz NOT NULL,
  expires_at timestamptz
);
CREATE INDEX hold_of_an_account ON hold (account);
CREATE INDEX hold_about ON hold (about) WHERE about IS NOT NULL;
GRANT SELECT, INSERT ON hold TO moralbank_app;

CREATE TABLE hold_end (
  hold     uuid        NOT NULL CONSTRAINT hold_ends_once PRIMARY KEY CONSTRAINT hold_ended_exists REFERENCES hold (id),
  outcome  text        NOT NULL CONSTRAINT hold_outcome_is_known CHECK (outcome IN ('POSTED', 'VOIDED', 'EXPIRED')),
  points   bigint      NOT NULL CONSTRAINT hold_posts_no_less_than_nothing CHECK (points >= 0),
  transfer uuid        CONSTRAINT hold_posts_one_transfer UNIQUE CONSTRAINT hold_transfer_exists REFERENCES transfer (id),
  actor    uuid        NOT NULL,
  ended_at timestamptz NOT NULL,
  CONSTRAINT hold_posted_names_its_transfer CHECK ((outcome = 'POSTED') = (transfer IS NOT NULL)),
  CONSTRAINT hold_posts_points_or_none CHECK ((points > 0) = (outcome = 'POSTED'))
);
GRANT SELECT, INSERT ON hold_end TO moralbank_app;
