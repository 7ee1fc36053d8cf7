-- Points given away: to whom, and on whose word. The points themselves moved by the transfer of the same id.
CREATE TABLE points_given (
  id        uuid        NOT NULL CONSTRAINT points_are_given_once PRIMARY KEY,
  household uuid        NOT NULL CONSTRAINT giver_is_a_household REFERENCES household,
  village   text        NOT NULL,
  given_to  text        NOT NULL CONSTRAINT points_are_given_to_a_household_a_group_or_the_village CHECK (given_to IN ('HOUSEHOLD', 'GROUP', 'VILLAGE')),
  receiver  uuid        CONSTRAINT receiver_of_points_is_a_household REFERENCES household,
  points    bigint      NOT NULL CONSTRAINT something_is_given CHECK (points > 0),
  rulebook  uuid        NOT NULL,
  given_at  timestamptz NOT NULL,
  actor     uuid        NOT NULL,
  CONSTRAINT a_household_receives_by_name CHECK ((given_to = 'HOUSEHOLD') = (receiver IS NOT NULL)),
  CONSTRAINT nobody_gives_to_themselves CHECK (receiver IS DISTINCT FROM household)
);
CREATE INDEX points_given_by_household ON points_given (household, given_at);
GRANT SELECT, INSERT ON points_given TO moralbank_app;
