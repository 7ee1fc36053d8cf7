-- Goods that a household wants and the shop has not: its points are held until they come, it is called off, or the time is over. The
-- hold in the ledger carries the order's id.
CREATE TABLE special_order (
  id         uuid        PRIMARY KEY,
  shop       uuid        NOT NULL REFERENCES shop,
  village    text        NOT NULL,
  household  uuid        NOT NULL,
  product    uuid        NOT NULL REFERENCES product,
  name       text        NOT NULL,
  unit       text        NOT NULL,
  quantity   bigint      NOT NULL CONSTRAINT something_was_ordered CHECK (quantity > 0),
  points     bigint      NOT NULL CONSTRAINT order_costs_points CHECK (points > 0),
  placed_at  timestamptz NOT NULL,
  placed_by  uuid        NOT NULL,
  expires_at timestamptz NOT NULL CONSTRAINT order_lasts_for_a_while CHECK (expires_at > placed_at)
);
CREATE INDEX special_order_of_shop ON special_order (shop, placed_at);
CREATE INDEX special_order_of_household ON special_order (household, placed_at);
GRANT SELECT, INSERT ON special_order TO moralbank_app;

-- How an order ended: handed out (the redemption has an id of its own) or called off. One whose time is over simply lapses.
CREATE TABLE special_order_end (
  special_order uuid        NOT NULL CONSTRAINT order_ends_once PRIMARY KEY REFERENCES special_order,
  redemption    uuid        CONSTRAINT order_is_handed_out_once UNIQUE REFERENCES redemption,
  reason        text        CONSTRAINT reason_of_calling_off_is_short CHECK (length(reason) BETWEEN 1 AND 200),
  ended_at      timestamptz NOT NULL,
  ended_by      uuid        NOT NULL,
  CONSTRAINT order_called_off_says_why CHECK ((redemption IS NULL) = (reason IS NOT NULL))
);
GRANT SELECT, INSERT ON special_order_end TO moralbank_app;
