-- Voluntary service: needs and tasks, posts and promises; who took them on, who came, how long they stayed. Hours are kept here,
-- apart from points. What happened is only added to; the columns that say where somebody stands are proved by the last step.

CREATE TABLE activity (
  id           uuid        NOT NULL CONSTRAINT an_activity_is_published_once PRIMARY KEY,
  village      text        NOT NULL CONSTRAINT an_activity_is_of_a_village CHECK (village ~ '^[0-9]{12}$'),
  kind         text        NOT NULL CONSTRAINT an_activity_is_of_a_kind CHECK (kind IN ('EVENT', 'NEED', 'POST', 'PROMISE')),
  title        text        NOT NULL CONSTRAINT an_activity_has_a_title CHECK (length(title) BETWEEN 1 AND 80),
  about        text        NOT NULL DEFAULT '' CONSTRAINT an_activity_is_told_briefly CHECK (length(about) <= 2000),
  meets_at     text        NOT NULL DEFAULT '' CONSTRAINT a_meeting_place_is_short CHECK (length(meets_at) <= 120),
  starts_at    timestamptz NOT NULL,
  ends_at      timestamptz NOT NULL CONSTRAINT an_activity_ends_after_it_begins CHECK (ends_at > starts_at),
  places       integer     NOT NULL CONSTRAINT an_activity_has_places CHECK (places BETWEEN 1 AND 1000),
  -- the most that is counted of one person's time; null where all of it is
  most_minutes bigint      CONSTRAINT counted_minutes_are_positive CHECK (most_minutes > 0),
  -- the rule under which hours earn points; null where they earn none
  rule         text,
  -- whom a need is for, as a person in the roster
  helped       uuid,
  -- what stands in the QR code at the place, so that only who is there can check in
  code         text        NOT NULL CONSTRAINT a_check_in_code_has_8_signs CHECK (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
  published_by uuid        NOT NULL,
  publisher    text        NOT NULL,
  published_at timestamptz NOT NULL,
  -- proved by activity_end; here, so that what is open is found among years of what is over
  over         boolean     NOT NULL DEFAULT false
);
CREATE INDEX activity_of_village ON activity (village, over, starts_at, id);
GRANT SELECT, INSERT ON activity TO moralbank_app;
GRANT UPDATE (over) ON activity TO moralbank_app;

-- How an activity ended.
CREATE TABLE activity_end (
  activity uuid        NOT NULL CONSTRAINT an_activity_ends_once PRIMARY KEY REFERENCES activity,
  what     text        NOT NULL CONSTRAINT an_activity_ends_some_way CHECK (what IN ('CLOSED', 'CANCELLED')),
  reason   text        NOT NULL DEFAULT '',
  at       timestamptz NOT NULL,
  by       uuid        NOT NULL
);
GRANT SELECT, INSERT ON activity_end TO moralbank_app;

-- What the helped person says of it.
CREATE TABLE activity_confirmation (
  activity  uuid        NOT NULL CONSTRAINT help_is_confirmed_once PRIMARY KEY REFERENCES activity,
  satisfied boolean     NOT NULL,
  words     text        NOT NULL DEFAULT '' CONSTRAINT a_confirmation_is_short CHECK (length(words) <= 500),
  way       text        NOT NULL CONSTRAINT a_confirmation_comes_some_way CHECK (way IN ('SELF', 'DESK', 'PAPER')),
  at        timestamptz NOT NULL,
  by        uuid        NOT NULL
);
GRANT SELECT, INSERT ON activity_confirmation TO moralbank_app;

CREATE TABLE activity_part (
  id        uuid        NOT NULL CONSTRAINT a_part_is_taken_once PRIMARY KEY,
  activity  uuid        NOT NULL REFERENCES activity,
  person    uuid        NOT NULL,
  household uuid        NOT NULL,
  -- who comes first stands first on the waiting list
  turn      bigint      GENERATED ALWAYS AS IDENTITY,
  state     text        NOT NULL CONSTRAINT a_part_stands_somewhere
                        CHECK (state IN ('WAITING', 'CLAIMED', 'IN', 'OUT', 'ABSENT', 'LEFT', 'COUNTED', 'VOIDED')),
  steps     integer     NOT NULL,
  came_at   timestamptz,
  went_at   timestamptz,
  minutes   bigint      NOT NULL DEFAULT 0 CONSTRAINT minutes_are_not_negative CHECK (minutes >= 0),
  deed      uuid        REFERENCES deed
);
CREATE UNIQUE INDEX a_person_takes_part_once ON activity_part (activity, person) WHERE state <> 'LEFT';
CREATE INDEX activity_part_of_person ON activity_part (person);
GRANT SELECT, INSERT ON activity_part TO moralbank_app;
GRANT UPDATE (state, steps, came_at, went_at, minutes, deed) ON activity_part TO moralbank_app;

CREATE TABLE activity_step (
  part    uuid        NOT NULL REFERENCES activity_part,
  step    integer     NOT NULL,
  state   text        NOT NULL,
  at      timestamptz NOT NULL,
  by      uuid        NOT NULL,
  by_name text        NOT NULL,
  way     text        NOT NULL CONSTRAINT a_step_is_taken_some_way CHECK (way IN ('SELF', 'QR', 'LIST', 'SERVICE')),
  minutes bigint      NOT NULL,
  reason  text,
  CONSTRAINT a_part_takes_each_step_once PRIMARY KEY (part, step)
);
GRANT SELECT, INSERT ON activity_step TO moralbank_app;
