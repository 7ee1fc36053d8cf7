-- Deeds from their declaration to their settling. What was recorded, decided, published and objected is only ever added to:
-- the application may update nothing here but the two columns that say where a deed stands, which deed_event proves.

-- Times and thresholds of a village, or of all below a town or county; the closest division counts, and its newest row.
CREATE TABLE deed_setting (
  division         text        NOT NULL CONSTRAINT a_setting_is_of_a_division
                               CHECK (division ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12})$'),
  set_at           timestamptz NOT NULL,
  publication_days integer     NOT NULL CONSTRAINT a_publication_lasts_up_to_30_days CHECK (publication_days BETWEEN 0 AND 30),
  answer_days      integer     NOT NULL CONSTRAINT an_objection_is_answered_in_20_days CHECK (answer_days BETWEEN 1 AND 20),
  appeal_days      integer     NOT NULL CONSTRAINT an_appeal_comes_within_60_days CHECK (appeal_days BETWEEN 1 AND 60),
  notice_days      integer     NOT NULL CONSTRAINT a_notice_lasts_up_to_30_days CHECK (notice_days BETWEEN 0 AND 30),
  second_from      bigint      CONSTRAINT a_threshold_is_positive CHECK (second_from > 0),
  shown_months     integer     NOT NULL CONSTRAINT a_deduction_is_shown_up_to_5_years CHECK (shown_months BETWEEN 1 AND 60),
  set_by           uuid        NOT NULL,
  CONSTRAINT a_division_sets_one_thing_at_a_time PRIMARY KEY (division, set_at)
);
GRANT SELECT, INSERT ON deed_setting TO moralbank_app;

CREATE TABLE deed (
  id              uuid        NOT NULL CONSTRAINT a_deed_is_recorded_once PRIMARY KEY,
  village         text        NOT NULL CONSTRAINT a_deed_is_of_a_village CHECK (village ~ '^[0-9]{12}$'),
  household       uuid        NOT NULL,
  person          uuid,
  rule            text        NOT NULL,
  rulebook        uuid        NOT NULL,
  rulebook_number integer     NOT NULL,
  happened_on     date        NOT NULL,
  minutes         bigint      CONSTRAINT minutes_are_positive CHECK (minutes > 0),
  -- what the recorder proposes where the rule leaves a choice
  proposed        bigint,
  facts           jsonb       NOT NULL DEFAULT '{}',
  account         text        NOT NULL DEFAULT '' CONSTRAINT an_account_is_short CHECK (length(account) <= 2000),
  declared_by     text        NOT NULL CONSTRAINT somebody_declares
                              CHECK (declared_by IN ('DOER', 'HELPED', 'NEIGHBOUR', 'CADRE', 'AGENT')),
  declarer        uuid,
  declarer_name   text,
  recorder        uuid        NOT NULL,
  recorder_person uuid,
  recorded_at     timestamptz NOT NULL,
  -- the period whose assessment sheet this deed is a cell of: 2026-W47, 2026-11, 2026-Q4 or 2026
  sheet           text        CONSTRAINT a_sheet_is_of_a_period CHECK (sheet ~ '^[0-9]{4}(-(W[0-9]{2}|[0-9]{2}|Q[1-4]))?$'),
  -- the recorder confirmed that this is not the act that is already recorded for that day
  apart           boolean     NOT NULL,
  -- what the rulebook said when it was recorded; the award says what counts
  expected        bigint      NOT NULL,
  state           text        NOT NULL CONSTRAINT a_deed_stands_somewhere
                              CHECK (state IN ('RECORDED', 'APPROVED', 'REFUSED', 'PUBLISHED', 'SETTLED', 'REVERSED', 'WITHDRAWN')),
  steps           integer     NOT NULL CONSTRAINT a_deed_has_taken_a_step CHECK (steps > 0)
);
CREATE UNIQUE INDEX the_same_act_of_a_day_is_recorded_once
  ON deed (household, rule, happened_on, coalesce(person, '00000000-0000-0000-0000-000000000000'::uuid))
  WHERE NOT apart AND state NOT IN ('REFUSED', 'REVERSED', 'WITHDRAWN');
CREATE UNIQUE INDEX a_sheet_has_one_deed_in_a_cell
  ON deed (village, sheet, household, rule)
  WHERE sheet IS NOT NULL AND state NOT IN ('REFUSED', 'REVERSED', 'WITHDRAWN');
CREATE INDEX deed_of_household ON deed (household, recorded_at, id);
CREATE INDEX deed_of_month ON deed (village, happened_on);
CREATE INDEX deed_by_recording ON deed (village, recorded_at, id);
CREATE INDEX deed_by_age ON deed (village, state, recorded_at, id);
GRANT SELECT, INSERT ON deed TO moralbank_app;
GRANT UPDATE (state, steps) ON deed TO moralbank_app;

-- Every step of a deed: who, when, what and why. The last one's state is the deed's.
CREATE TABLE deed_event (
  deed         uuid        NOT NULL REFERENCES deed,
  step         integer     NOT NULL,
  what         text        NOT NULL,
  state        text        NOT NULL,
  happened_at  timestamptz NOT NULL,
  actor        uuid        NOT NULL,
  actor_person uuid,
  -- what people called them then, and the office that they acted in
  actor_name   text        NOT NULL,
  actor_role   text        NOT NULL,
  reason       text,
  -- the publication, objection or transfer that the step belongs to
  about        uuid,
  CONSTRAINT a_deed_takes_each_step_once PRIMARY KEY (deed, step)
);
GRANT SELECT, INSERT ON deed_event TO moralbank_app;

-- What a reviewer granted under which rule, and why it is that much. It stays when the deed is reversed.
CREATE TABLE award (
  deed        uuid        NOT NULL CONSTRAINT a_deed_is_awarded_once PRIMARY KEY REFERENCES deed,
  household   uuid        NOT NULL,
  person      uuid,
  rule        text        NOT NULL,
  category    text        NOT NULL,
  happened_on date        NOT NULL,
  points      bigint      NOT NULL,
  uncut       bigint      NOT NULL,
  minutes     bigint      NOT NULL,
  -- the balance of the rulebook that the points go to, and what was assessed under a rule of a level score
  balance     text        NOT NULL,
  level       bigint,
  -- with the deed and its rulebook's version: all that the evaluation was told, so that it can be told again years later
  chosen      bigint,
  facts       jsonb       NOT NULL,
  explanation jsonb       NOT NULL,
  decided_by  uuid        NOT NULL,
  decided_at  timestamptz NOT NULL,
  -- the order in which a household's awards were granted: each was judged after those before it
  turn        bigint      GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX award_of_household ON award (household, happened_on);
-- vetoes are rare and looked for often
CREATE INDEX award_that_vetoes ON award (decided_at) WHERE explanation @> '{"steps":[{"kind":"VETO"}]}';
GRANT SELECT, INSERT ON award TO moralbank_app;

-- What really moved: a deduction takes no account below its floor, and an award of nothing moves nothing.
CREATE TABLE deed_settlement (
  deed        uuid        NOT NULL CONSTRAINT a_deed_is_settled_once PRIMARY KEY REFERENCES deed,
  points      bigint      NOT NULL,
  transfer    uuid        CONSTRAINT a_transfer_settles_one_deed UNIQUE,
  settled_at  timestamptz NOT NULL,
  CONSTRAINT only_what_moves_has_a_transfer CHECK ((points = 0) = (transfer IS NULL))
);
GRANT SELECT, INSERT ON deed_settlement TO moralbank_app;

CREATE TABLE publication (
  id           uuid        NOT NULL CONSTRAINT a_publication_is_made_once PRIMARY KEY,
  village      text        NOT NULL CONSTRAINT a_publication_is_of_a_village CHECK (village ~ '^[0-9]{12}$'),
  number       integer     NOT NULL,
  published_at timestamptz NOT NULL,
  ends_at      timestamptz NOT NULL CONSTRAINT a_publication_ends_after_it_begins CHECK (ends_at >= published_at),
  published_by uuid        NOT NULL,
  CONSTRAINT publications_of_a_village_are_numbered UNIQUE (village, number)
);
CREATE INDEX publication_by_end ON publication (village, ends_at);
GRANT SELECT, INSERT ON publication TO moralbank_app;

CREATE TABLE publication_line (
  publication uuid    NOT NULL REFERENCES publication,
  line        integer NOT NULL,
  deed        uuid    NOT NULL CONSTRAINT a_deed_is_published_once UNIQUE REFERENCES deed,
  CONSTRAINT lines_of_a_publication_are_numbered PRIMARY KEY (publication, line)
);
GRANT SELECT, INSERT ON publication_line TO moralbank_app;

CREATE TABLE objection (
  id            uuid        NOT NULL CONSTRAINT an_objection_is_raised_once PRIMARY KEY,
  deed          uuid        NOT NULL REFERENCES deed,
  village       text        NOT NULL,
  household     uuid        NOT NULL,
  raised_at     timestamptz NOT NULL,
  raised_by     uuid        NOT NULL,
  -- the objector, when in the roster; the name stands alone for anybody else
  objector      uuid,
  objector_name text        NOT NULL,
  way           text        NOT NULL CONSTRAINT an_objection_comes_some_way CHECK (way IN ('SELF', 'DESK', 'PAPER', 'BOARD')),
  grounds       text        NOT NULL CONSTRAINT an_objection_has_grounds CHECK (length(grounds) BETWEEN 1 AND 2000),
  -- how to reach somebody whom nobody knows
  contact       text        NOT NULL DEFAULT '' CONSTRAINT a_contact_is_short CHECK (length(contact) <= 60),
  due_on        date        NOT NULL,
  -- the dismissed objection that this one takes further
  appeals       uuid        CONSTRAINT an_objection_is_appealed_once UNIQUE REFERENCES objection,
  -- true until its decision is entered: the few that wait are found among all that ever were
  open          boolean     NOT NULL DEFAULT true
);
CREATE INDEX objection_of_deed ON objection (deed);
CREATE INDEX objection_of_village ON objection (village, raised_at);
CREATE INDEX objection_that_waits ON objection (raised_at, id) WHERE open;
CREATE INDEX objection_of_household ON objection (household);
CREATE INDEX objection_by_objector ON objection (objector);
GRANT SELECT, INSERT ON objection TO moralbank_app;
GRANT UPDATE (open) ON objection TO moralbank_app;

-- An objection without a row here is open and blocks the settling.
CREATE TABLE objection_decision (
  objection  uuid        NOT NULL CONSTRAINT an_objection_is_decided_once PRIMARY KEY REFERENCES objection,
  upheld     boolean     NOT NULL,
  answer     text        NOT NULL CONSTRAINT an_objection_is_answered_in_writing CHECK (length(answer) BETWEEN 1 AND 2000),
  decided_by uuid        NOT NULL,
  decided_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON objection_decision TO moralbank_app;

-- A deduction is told to its household before it hangs on the board; from then on the household may accept it or object.
CREATE TABLE deduction_notice (
  deed         uuid        NOT NULL CONSTRAINT a_deduction_is_announced_once PRIMARY KEY REFERENCES deed,
  way          text        NOT NULL CONSTRAINT a_notice_reaches_the_household_some_way
                           CHECK (way IN ('VISIT', 'PHONE', 'PAPER', 'PAGE')),
  told         text        NOT NULL CONSTRAINT a_notice_says_whom_it_reached CHECK (length(told) BETWEEN 1 AND 60),
  served_at    timestamptz NOT NULL,
  served_by    uuid        NOT NULL,
  answer_until date        NOT NULL
);
GRANT SELECT, INSERT ON deduction_notice TO moralbank_app;

-- The points that an account opened with, where its rulebook gives any: a household's, or where points are persons' each person's.
CREATE TABLE account_opening (
  owner     uuid        NOT NULL CONSTRAINT an_account_is_opened_once PRIMARY KEY,
  household uuid        NOT NULL,
  village   text        NOT NULL,
  points    bigint      NOT NULL CONSTRAINT an_account_opens_with_points CHECK (points > 0),
  rulebook  uuid        NOT NULL,
  opened_at timestamptz NOT NULL
);
CREATE INDEX account_opening_of_village ON account_opening (village);
GRANT SELECT, INSERT ON account_opening TO moralbank_app;
