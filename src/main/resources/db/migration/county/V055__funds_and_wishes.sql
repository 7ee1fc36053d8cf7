-- What a village has to honour its points with, and what its villagers would like to find on the shelves.

-- Money for the shop: in (positive) from a grant, a gift or collective income, out (negative) for goods or settlements.
CREATE TABLE village_fund_entry (
  id          uuid        PRIMARY KEY,
  village     text        NOT NULL CONSTRAINT fund_is_a_villages CHECK (village ~ '^[0-9]{12}$'),
  kind        text        NOT NULL CONSTRAINT fund_kind_is_known CHECK (kind IN ('GRANT', 'DONATION', 'COLLECTIVE_INCOME', 'SPENT')),
  fen         bigint      NOT NULL CONSTRAINT fund_entry_moves_money CHECK (fen <> 0),
  note        text        NOT NULL CONSTRAINT fund_entry_says_what_for CHECK (length(note) BETWEEN 1 AND 200),
  happened_on date        NOT NULL,
  noted_at    timestamptz NOT NULL,
  noted_by    uuid        NOT NULL,
  CONSTRAINT money_spent_goes_out_and_other_comes_in CHECK ((kind = 'SPENT') = (fen < 0))
);
CREATE INDEX village_fund_entry_of_village ON village_fund_entry (village, happened_on);
GRANT SELECT, INSERT ON village_fund_entry TO moralbank_app;

-- A household wishes a thing once; the village answers all wishes for it at once.
CREATE TABLE wish (
  id        uuid        PRIMARY KEY,
  village   text        NOT NULL,
  household uuid        NOT NULL,
  thing     text        NOT NULL CONSTRAINT wish_names_a_thing CHECK (length(thing) BETWEEN 1 AND 40),
  wished_at timestamptz NOT NULL,
  wished_by uuid        NOT NULL,
  CONSTRAINT household_wishes_a_thing_once UNIQUE (household, thing)
);
CREATE INDEX wish_of_village ON wish (village, thing);
GRANT SELECT, INSERT ON wish TO moralbank_app;

CREATE TABLE wish_answer (
  id          uuid        PRIMARY KEY,
  village     text        NOT NULL,
  thing       text        NOT NULL,
  answer      text        NOT NULL CONSTRAINT wish_answer_says_something CHECK (length(answer) BETWEEN 1 AND 200),
  answered_at timestamptz NOT NULL,
  answered_by uuid        NOT NULL
);
CREATE INDEX wish_answer_newest ON wish_answer (village, thing, answered_at DESC);
GRANT SELECT, INSERT ON wish_answer TO moralbank_app;
