-- Ordinary shops hand out goods for points and are paid in money. A settlement draws everything that was not settled before, up to a day;
-- it holds when the shop and the village have both signed. One that is not signed by both may be called off, and its lines are free again.
CREATE TABLE settlement (
  id         uuid        PRIMARY KEY,
  shop       uuid        NOT NULL REFERENCES shop,
  village    text        NOT NULL,
  number     bigint      NOT NULL CONSTRAINT settlement_counts_from_one CHECK (number > 0),
  until      date        NOT NULL,
  points     bigint      NOT NULL,
  fen        bigint      NOT NULL,
  drawn_at   timestamptz NOT NULL,
  drawn_by   uuid        NOT NULL,
  voided_at  timestamptz,
  voided_by  uuid,
  void_reason text       CONSTRAINT settlement_called_off_says_why CHECK (length(void_reason) BETWEEN 1 AND 200),
  CONSTRAINT settlement_number_is_given_once UNIQUE (shop, number),
  CONSTRAINT settlement_is_called_off_by_somebody CHECK ((voided_at IS NULL) = (voided_by IS NULL) AND (voided_at IS NULL) = (void_reason IS NULL))
);
CREATE UNIQUE INDEX shop_has_one_settlement_a_day ON settlement (shop, until) WHERE voided_at IS NULL;
GRANT SELECT, INSERT ON settlement TO moralbank_app;
GRANT UPDATE (voided_at, voided_by, void_reason) ON settlement TO moralbank_app;

-- A sale (its points are owed to the shop) or a refund (the shop gave them back). `stands` is null once the settlement was called off;
-- the unique indexes are why nothing is settled twice.
CREATE TABLE settlement_line (
  settlement uuid        NOT NULL REFERENCES settlement,
  redemption uuid        REFERENCES redemption,
  refund     uuid        REFERENCES refund,
  happened_at timestamptz NOT NULL,
  points     bigint      NOT NULL,
  fen        bigint      NOT NULL,
  stands     boolean     DEFAULT true CONSTRAINT line_stands_or_not CHECK (stands),
  CONSTRAINT line_is_a_sale_or_a_refund CHECK ((redemption IS NULL) <> (refund IS NULL))
);
CREATE INDEX settlement_line_of_settlement ON settlement_line (settlement, happened_at);
CREATE UNIQUE INDEX sale_is_settled_once ON settlement_line (redemption) WHERE stands AND redemption IS NOT NULL;
CREATE UNIQUE INDEX refund_is_settled_once ON settlement_line (refund) WHERE stands AND refund IS NOT NULL;
GRANT SELECT, INSERT ON settlement_line TO moralbank_app;
GRANT UPDATE (stands) ON settlement_line TO moralbank_app;

CREATE TABLE settlement_signature (
  settlement uuid        NOT NULL REFERENCES settlement,
  side       text        NOT NULL CONSTRAINT side_is_known CHECK (side IN ('SHOP', 'VILLAGE')),
  signed_at  timestamptz NOT NULL,
  signed_by  uuid        NOT NULL,
  name       text        NOT NULL,
  CONSTRAINT settlement_is_signed_once_by_each PRIMARY KEY (settlement, side)
);
GRANT SELECT, INSERT ON settlement_signature TO moralbank_app;

CREATE TABLE settlement_payment (
  settlement uuid        NOT NULL CONSTRAINT settlement_is_paid_once PRIMARY KEY REFERENCES settlement,
  paid_on    date        NOT NULL,
  reference  text        NOT NULL CONSTRAINT payment_has_a_reference CHECK (length(reference) BETWEEN 1 AND 100),
  noted_at   timestamptz NOT NULL,
  noted_by   uuid        NOT NULL
);
GRANT SELECT, INSERT ON settlement_payment TO moralbank_app;
