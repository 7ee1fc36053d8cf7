-- The shops of a county's villages: what stands on their shelves, who took it and for how many points, and the cards that
-- households show. Points themselves move in the ledger only; a redemption names its transfer by carrying the same id.

CREATE TABLE shop (
  id        uuid        PRIMARY KEY,
  village   text        NOT NULL CONSTRAINT shop_stands_in_a_village CHECK (village ~ '^[0-9]{12}$'),
  name      text        NOT NULL CONSTRAINT shop_has_a_name CHECK (length(name) BETWEEN 1 AND 60),
  kind      text        NOT NULL CONSTRAINT shop_kind_is_known CHECK (kind IN ('HAPPINESS_MARKET', 'ORDINARY')),
  opened_at timestamptz NOT NULL,
  is_open   boolean     NOT NULL DEFAULT true,
  receipts  bigint      NOT NULL DEFAULT 0 CONSTRAINT shop_counts_its_receipts_upwards CHECK (receipts >= 0),
  CONSTRAINT shop_name_is_its_own_in_the_village UNIQUE (village, name)
);
GRANT SELECT, INSERT ON shop TO moralbank_app;
GRANT UPDATE (name, is_open, receipts) ON shop TO moralbank_app;

CREATE TABLE product (
  id       uuid    PRIMARY KEY,
  shop     uuid    NOT NULL REFERENCES shop,
  name     text    NOT NULL CONSTRAINT product_has_a_name CHECK (length(name) BETWEEN 1 AND 60),
  category text    NOT NULL CONSTRAINT product_category_is_known
    CHECK (category IN ('FOOD', 'WASHING', 'HOUSEHOLD', 'FARMING', 'STATIONERY', 'SERVICE', 'OTHER')),
  unit     text    NOT NULL CONSTRAINT product_has_a_unit CHECK (length(unit) BETWEEN 1 AND 10),
  barcode  text    CONSTRAINT product_barcode_is_short CHECK (length(barcode) BETWEEN 4 AND 48),
  points   bigint  NOT NULL CONSTRAINT product_costs_points CHECK (points BETWEEN 1 AND 1000000),
  stocked  boolean NOT NULL,
  active   boolean NOT NULL DEFAULT true,
  CONSTRAINT product_name_is_its_own_in_the_shop UNIQUE (shop, name),
  CONSTRAINT product_barcode_is_its_own_in_the_shop UNIQUE (shop, barcode)
);
GRANT SELECT, INSERT ON product TO moralbank_app;
GRANT UPDATE (name, category, unit, barcode, points, active) ON product TO moralbank_app;

-- What a product cost when: a villager may ask why it was dearer than last month.
CREATE TABLE product_price (
  product uuid        NOT NULL REFERENCES product,
  set_at  timestamptz NOT NULL,
  points  bigint      NOT NULL,
  set_by  uuid        NOT NULL,
  CONSTRAINT product_price_is_set_once_at_a_time PRIMARY KEY (product, set_at)
);
GRANT SELECT, INSERT ON product_price TO moralbank_app;

-- Goods that came in together: from whom, for how much money, with which paper. `remaining` is the running count of the
-- movements below; a sale locks these rows in the order of their ids.
CREATE TABLE stock_lot (
  id             uuid        PRIMARY KEY,
  product        uuid        NOT NULL REFERENCES product,
  source         text        NOT NULL CONSTRAINT stock_source_is_known CHECK (source IN ('DONOR', 'PURCHASE', 'COLLECTIVE_INCOME')),
  donor          text        CONSTRAINT donor_has_a_name CHECK (length(donor) BETWEEN 1 AND 100),
  cost_fen       bigint      NOT NULL CONSTRAINT cost_is_not_negative CHECK (cost_fen >= 0),
  receipt_number text        CONSTRAINT receipt_number_is_short CHECK (length(receipt_number) BETWEEN 1 AND 60),
  restriction    text        CONSTRAINT restriction_is_short CHECK (length(restriction) BETWEEN 1 AND 200),
  expires_on     date,
  received       bigint      NOT NULL CONSTRAINT something_came_in CHECK (received > 0),
  received_at    timestamptz NOT NULL,
  received_by    uuid        NOT NULL,
  moved_from     uuid        CONSTRAINT lot_came_from_another_shops_lot REFERENCES stock_lot,
  remaining      bigint      NOT NULL CONSTRAINT stock_is_never_negative CHECK (remaining >= 0),
  CONSTRAINT gift_names_its_donor CHECK (source <> 'DONOR' OR donor IS NOT NULL)
);
CREATE INDEX stock_lot_on_the_shelf ON stock_lot (product) WHERE remaining > 0;
CREATE INDEX stock_lot_of_product ON stock_lot (product, received_at);
CREATE INDEX stock_lot_moved_on ON stock_lot (moved_from) WHERE moved_from IS NOT NULL;
GRANT SELECT, INSERT ON stock_lot TO moralbank_app;
GRANT UPDATE (remaining) ON stock_lot TO moralbank_app;

-- Cards carry an id and a signature, nobody's name. The number is what is printed below the code, for typing.
CREATE TABLE card (
  id           uuid        PRIMARY KEY,
  household    uuid        NOT NULL,
  village      text        NOT NULL,
  number       text        NOT NULL CONSTRAINT card_number_is_its_own UNIQUE
    CONSTRAINT card_number_has_its_form CHECK (number ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
  issued_at    timestamptz NOT NULL,
  issued_by    uuid        NOT NULL,
  blocked_at   timestamptz,
  blocked_by   uuid,
  block_reason text        CONSTRAINT block_reason_is_short CHECK (length(block_reason) BETWEEN 1 AND 200)
);
CREATE UNIQUE INDEX household_has_one_valid_card ON card (household) WHERE blocked_at IS NULL;
CREATE INDEX card_of_village ON card (village) WHERE blocked_at IS NULL;
GRANT SELECT, INSERT ON card TO moralbank_app;
GRANT UPDATE (blocked_at, blocked_by, block_reason) ON card TO moralbank_app;

-- The id of a redemption is the id of its transfer in the ledger. Its price is paid with the household's own points, with gift points
-- that they unlock (a second transfer, about the redemption), and with cash for the rest, where the rulebook has them.
CREATE TABLE redemption (
  id             uuid        PRIMARY KEY,
  shop           uuid        NOT NULL REFERENCES shop,
  receipt_number bigint      NOT NULL CONSTRAINT receipt_number_counts_from_one CHECK (receipt_number > 0),
  village        text        NOT NULL,
  household      uuid        NOT NULL,
  card           uuid        REFERENCES card,
  price          bigint      NOT NULL CONSTRAINT redemption_has_a_price CHECK (price > 0),
  points         bigint      NOT NULL CONSTRAINT redemption_costs_points CHECK (points > 0),
  gift_points    bigint      NOT NULL DEFAULT 0 CONSTRAINT redemption_spends_gifts_or_none CHECK (gift_points >= 0),
  cash_fen       bigint      NOT NULL DEFAULT 0 CONSTRAINT redemption_takes_cash_or_none CHECK (cash_fen >= 0),
  balance_before bigint      NOT NULL,
  balance_after  bigint      NOT NULL,
  rule           text        NOT NULL,
  confirmed_by   text        NOT NULL CONSTRAINT confirmation_is_known CHECK (confirmed_by IN ('CARD', 'PIN', 'SHOPKEEPER')),
  fetcher        text        CONSTRAINT fetcher_has_a_name CHECK (length(fetcher) BETWEEN 1 AND 40),
  sold_at        timestamptz NOT NULL,
  recorded_at    timestamptz NOT NULL,
  sold_by        uuid        NOT NULL,
  device         uuid,
  CONSTRAINT receipt_number_is_given_once UNIQUE (shop, receipt_number),
  CONSTRAINT balance_falls_by_the_points CHECK (balance_after = balance_before - points),
  CONSTRAINT redemption_is_paid_in_parts CHECK (price >= points + gift_points),
  CONSTRAINT cash_pays_only_what_points_do_not CHECK (cash_fen = 0 OR price > points + gift_points),
  CONSTRAINT shopkeepers_word_names_the_fetcher CHECK (confirmed_by <> 'SHOPKEEPER' OR fetcher IS NOT NULL),
  CONSTRAINT card_confirms_with_a_card CHECK (confirmed_by <> 'CARD' OR card IS NOT NULL)
);
CREATE INDEX redemption_of_household ON redemption (household, sold_at);
CREATE INDEX redemption_of_village ON redemption (village, sold_at);
CREATE INDEX redemption_of_card ON redemption (card, sold_at) WHERE confirmed_by = 'CARD';
GRANT SELECT, INSERT ON redemption TO moralbank_app;

CREATE TABLE redemption_line (
  redemption  uuid   NOT NULL REFERENCES redemption,
  line        int    NOT NULL,
  product     uuid   NOT NULL REFERENCES product,
  name        text   NOT NULL,
  unit        text   NOT NULL,
  quantity    bigint NOT NULL CONSTRAINT something_was_taken CHECK (quantity > 0),
  points_each bigint NOT NULL CONSTRAINT line_costs_points CHECK (points_each > 0),
  refunded    bigint NOT NULL DEFAULT 0 CONSTRAINT no_more_comes_back_than_was_taken CHECK (refunded BETWEEN 0 AND quantity),
  CONSTRAINT product_stands_on_one_line PRIMARY KEY (redemption, product)
);
GRANT SELECT, INSERT ON redemption_line TO moralbank_app;
GRANT UPDATE (refunded) ON redemption_line TO moralbank_app;

-- What comes back, in the parts in which it was paid: `worth` is the price of the goods that came back. The id of a refund is the id of
-- its transfer in the ledger, where own points come back.
CREATE TABLE refund (
  id            uuid        PRIMARY KEY,
  redemption    uuid        NOT NULL REFERENCES redemption,
  worth         bigint      NOT NULL CONSTRAINT refund_is_worth_points CHECK (worth > 0),
  points        bigint      NOT NULL CONSTRAINT refund_gives_points_or_none CHECK (points BETWEEN 0 AND worth),
  gift_points   bigint      NOT NULL DEFAULT 0 CONSTRAINT refund_gives_gifts_or_none CHECK (gift_points >= 0),
  cash_fen      bigint      NOT NULL DEFAULT 0 CONSTRAINT refund_gives_cash_or_none CHECK (cash_fen >= 0),
  balance_after bigint      NOT NULL,
  reason        text        NOT NULL CONSTRAINT refund_says_why CHECK (length(reason) BETWEEN 1 AND 200),
  refunded_at   timestamptz NOT NULL,
  refunded_by   uuid        NOT NULL
);
CREATE INDEX refund_of_redemption ON refund (redemption);
GRANT SELECT, INSERT ON refund TO moralbank_app;

CREATE TABLE refund_line (
  refund   uuid   NOT NULL REFERENCES refund,
  product  uuid   NOT NULL REFERENCES product,
  quantity bigint NOT NULL CONSTRAINT something_came_back CHECK (quantity > 0),
  CONSTRAINT product_comes_back_on_one_line PRIMARY KEY (refund, product)
);
GRANT SELECT, INSERT ON refund_line TO moralbank_app;

-- Every coming and going of goods; the sum of a lot's movements is its `remaining`. `sale` ties what was sold and what came
-- back of it to one redemption.
CREATE TABLE stock_movement (
  id          uuid        PRIMARY KEY,
  lot         uuid        NOT NULL REFERENCES stock_lot,
  product     uuid        NOT NULL REFERENCES product,
  shop        uuid        NOT NULL REFERENCES shop,
  kind        text        NOT NULL CONSTRAINT movement_kind_is_known
    CHECK (kind IN ('RECEIVED', 'SOLD', 'REFUNDED', 'DAMAGED', 'MOVED_OUT', 'MOVED_IN', 'COUNTED', 'OWED')),
  quantity    bigint      NOT NULL CONSTRAINT something_moved CHECK (quantity <> 0),
  remaining   bigint      NOT NULL CONSTRAINT movement_leaves_no_debt CHECK (remaining >= 0),
  sale        uuid        REFERENCES redemption,
  about       uuid,
  note        text        CONSTRAINT movement_note_is_short CHECK (length(note) BETWEEN 1 AND 200),
  moved_at    timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  moved_by    uuid        NOT NULL,
  CONSTRAINT goods_come_in_positive_and_go_out_negative CHECK (
    CASE kind WHEN 'RECEIVED' THEN quantity > 0 WHEN 'REFUNDED' THEN quantity > 0 WHEN 'MOVED_IN' THEN quantity > 0
              WHEN 'COUNTED' THEN true WHEN 'OWED' THEN true ELSE quantity < 0 END),
  CONSTRAINT sale_moves_name_the_sale CHECK ((kind IN ('SOLD', 'REFUNDED')) = (sale IS NOT NULL))
);
CREATE INDEX stock_movement_of_shop ON stock_movement (shop, moved_at, id);
CREATE INDEX stock_movement_of_lot ON stock_movement (lot);
CREATE INDEX stock_movement_about ON stock_movement (about) WHERE about IS NOT NULL;
CREATE INDEX stock_movement_of_sale ON stock_movement (sale) WHERE sale IS NOT NULL;
GRANT SELECT, INSERT ON stock_movement TO moralbank_app;

-- Sales that a till made without a network, as it reported them: each is answered once, by a redemption of the same id or by a
-- case. `queue` is the tablet's own store, `sequence` the sale's place in it.
CREATE TABLE late_sale (
  id          uuid        PRIMARY KEY,
  shop        uuid        NOT NULL REFERENCES shop,
  queue       uuid        NOT NULL,
  sequence    bigint      NOT NULL CONSTRAINT queue_counts_from_one CHECK (sequence > 0),
  sale        jsonb       NOT NULL,
  points      bigint      NOT NULL CONSTRAINT late_sale_costs_points CHECK (points >= 0),
  sold_at     timestamptz NOT NULL,
  told_at     timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  received_by uuid        NOT NULL,
  outcome     text        NOT NULL CONSTRAINT late_sale_outcome_is_known CHECK (outcome IN ('ACCEPTED', 'CASE')),
  code        text,
  zh          text,
  en          text,
  CONSTRAINT case_says_why CHECK ((outcome = 'CASE') = (code IS NOT NULL))
);
CREATE INDEX late_sale_of_shop ON late_sale (shop, received_at) WHERE outcome = 'CASE';
GRANT SELECT, INSERT ON late_sale TO moralbank_app;

-- How a case ended: the household paid after all, brought the goods back, or the village bore the loss.
CREATE TABLE late_sale_end (
  sale     uuid        NOT NULL CONSTRAINT case_ends_once PRIMARY KEY REFERENCES late_sale,
  ending   text        NOT NULL CONSTRAINT ending_is_known CHECK (ending IN ('COLLECTED', 'RETURNED', 'BORNE')),
  reason   text        NOT NULL CONSTRAINT ending_says_why CHECK (length(reason) BETWEEN 1 AND 200),
  ended_at timestamptz NOT NULL,
  ended_by uuid        NOT NULL
);
GRANT SELECT, INSERT ON late_sale_end TO moralbank_app;
