-- Counting what stands on the shelves, by somebody who neither sells there nor takes goods in, without knowing the book's figure.
CREATE TABLE stocktake (
  id        uuid        PRIMARY KEY,
  shop      uuid        NOT NULL REFERENCES shop,
  village   text        NOT NULL,
  opened_at timestamptz NOT NULL,
  opened_by uuid        NOT NULL,
  closed_at timestamptz,
  closed_by uuid,
  CONSTRAINT stocktake_is_closed_by_somebody CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);
CREATE UNIQUE INDEX shop_is_counted_once_at_a_time ON stocktake (shop) WHERE closed_at IS NULL;
CREATE INDEX stocktake_of_village ON stocktake (village, closed_at);
GRANT SELECT, INSERT ON stocktake TO moralbank_app;
GRANT UPDATE (closed_at, closed_by) ON stocktake TO moralbank_app;

-- What was counted, and when: the last count of a product holds. The book is compared as it stood at that moment, so that the shop
-- may go on selling.
CREATE TABLE stocktake_count (
  id         uuid        PRIMARY KEY,
  stocktake  uuid        NOT NULL REFERENCES stocktake,
  product    uuid        NOT NULL REFERENCES product,
  counted    bigint      NOT NULL CONSTRAINT count_is_not_negative CHECK (counted >= 0),
  counted_at timestamptz NOT NULL,
  counted_by uuid        NOT NULL
);
CREATE INDEX stocktake_count_newest ON stocktake_count (stocktake, product, counted_at DESC, id DESC);
GRANT SELECT, INSERT ON stocktake_count TO moralbank_app;

-- What the closing found, product by product; a difference moved stock (kind COUNTED) about the stocktake. The price is that of the day.
CREATE TABLE stocktake_line (
  stocktake   uuid   NOT NULL REFERENCES stocktake,
  product     uuid   NOT NULL REFERENCES product,
  book        bigint NOT NULL,
  counted     bigint NOT NULL,
  points_each bigint NOT NULL,
  CONSTRAINT product_is_counted_on_one_line PRIMARY KEY (stocktake, product)
);
CREATE INDEX stocktake_line_of_product ON stocktake_line (product);
GRANT SELECT, INSERT ON stocktake_line TO moralbank_app;

-- Sales that a till had made without a network before the count, and reported after the closing.
CREATE TABLE stocktake_late_sale (
  stocktake uuid        NOT NULL,
  product   uuid        NOT NULL,
  sale      uuid        NOT NULL REFERENCES late_sale,
  pieces    bigint      NOT NULL CONSTRAINT something_had_been_sold CHECK (pieces > 0),
  learnt_at timestamptz NOT NULL,
  CONSTRAINT late_sale_amends_a_count_once PRIMARY KEY (stocktake, product, sale),
  CONSTRAINT late_sale_amends_a_line FOREIGN KEY (stocktake, product) REFERENCES stocktake_line (stocktake, product)
);
GRANT SELECT, INSERT ON stocktake_late_sale TO moralbank_app;

-- What a stocktake found, with what is known of it by now.
CREATE VIEW stocktake_finding AS
  SELECT l.stocktake, l.product, l.book - k.late AS book, l.counted, (l.counted - l.book + k.late) * l.points_each AS points, k.late
  FROM stocktake_line l CROSS JOIN LATERAL (
    SELECT coalesce(sum(s.pieces), 0)::bigint AS late FROM stocktake_late_sale s
    WHERE s.stocktake = l.stocktake AND s.product = l.product) k;
GRANT SELECT ON stocktake_finding TO moralbank_app;
