-- Scores that somebody outside gives households or their people (a credit union, a department), read when a period is closed. A
-- corrected list is a new one that replaces the old; both stay.
CREATE TABLE score_import (
  id          uuid        NOT NULL CONSTRAINT a_score_list_is_imported_once PRIMARY KEY,
  scope       text        NOT NULL CONSTRAINT a_score_list_is_of_a_division
                          CHECK (scope ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12})$'),
  fact        text        NOT NULL,
  -- the days on which a period may end that reads these scores
  from_on     date        NOT NULL,
  until_on    date        NOT NULL CONSTRAINT scores_hold_until_after_they_begin CHECK (until_on >= from_on),
  source      text        NOT NULL CONSTRAINT a_score_list_names_its_source CHECK (length(source) BETWEEN 1 AND 60),
  filename    text        NOT NULL CONSTRAINT a_file_name_is_short CHECK (length(filename) <= 200),
  replaces    uuid        CONSTRAINT a_score_list_is_replaced_once UNIQUE REFERENCES score_import,
  imported_at timestamptz NOT NULL,
  imported_by uuid        NOT NULL,
  importer    text        NOT NULL
);
-- also where two offices hand in the same list at the same moment
CREATE UNIQUE INDEX a_first_score_list_of_its_days_is_one
  ON score_import (scope, fact, from_on, until_on) WHERE replaces IS NULL;
GRANT SELECT, INSERT ON score_import TO moralbank_app;

CREATE TABLE outside_score (
  import      uuid    NOT NULL REFERENCES score_import,
  line        integer NOT NULL,
  village     text    NOT NULL CONSTRAINT a_score_is_of_a_village CHECK (village ~ '^[0-9]{12}$'),
  household   uuid    NOT NULL,
  -- whose it is where the list scores people
  person      uuid,
  thousandths bigint  NOT NULL,
  CONSTRAINT scores_of_a_list_have_lines PRIMARY KEY (import, line)
);
CREATE UNIQUE INDEX a_list_scores_each_once
  ON outside_score (import, household, coalesce(person, '00000000-0000-0000-0000-000000000000'::uuid));
CREATE INDEX outside_score_of_village ON outside_score (village);
GRANT SELECT, INSERT ON outside_score TO moralbank_app;
