-- How deeds are told of: further voices for the same act, forms on paper, judges' scores, and the first of two approvals.

-- The same act told of by somebody else stands with the deed that is there, not beside it.
CREATE TABLE deed_voice (
  deed            uuid        NOT NULL REFERENCES deed,
  -- the deed itself is the first voice
  number          integer     NOT NULL CONSTRAINT further_voices_count_from_2 CHECK (number >= 2),
  declared_by     text        NOT NULL CONSTRAINT a_voice_is_somebodys
                              CHECK (declared_by IN ('DOER', 'HELPED', 'NEIGHBOUR', 'CADRE', 'AGENT')),
  declarer        uuid,
  declarer_name   text,
  minutes         bigint      CONSTRAINT minutes_told_are_positive CHECK (minutes > 0),
  proposed        bigint,
  account         text        NOT NULL CONSTRAINT a_voice_is_short CHECK (length(account) <= 2000),
  recorder        uuid        NOT NULL,
  recorder_person uuid,
  told_at         timestamptz NOT NULL,
  CONSTRAINT voices_of_a_deed_are_numbered PRIMARY KEY (deed, number),
  CONSTRAINT nobody_tells_of_a_deed_twice UNIQUE NULLS NOT DISTINCT (deed, recorder, declared_by, declarer, declarer_name)
);
CREATE INDEX deed_voice_of_recorder ON deed_voice (recorder);
CREATE INDEX deed_voice_of_person ON deed_voice (recorder_person);
CREATE INDEX deed_voice_of_declarer ON deed_voice (declarer);
GRANT SELECT, INSERT ON deed_voice TO moralbank_app;

-- Blank forms as they were printed; the code on a form finds what became of it.
CREATE TABLE paper_form (
  code       text        NOT NULL CONSTRAINT a_form_is_printed_once PRIMARY KEY
                         CONSTRAINT a_form_has_a_code CHECK (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
  village    text        NOT NULL,
  printed_at timestamptz NOT NULL,
  printed_by uuid        NOT NULL
);
CREATE INDEX paper_form_of_village ON paper_form (village, printed_at);
GRANT SELECT, INSERT ON paper_form TO moralbank_app;

CREATE TABLE paper_form_entry (
  code text NOT NULL CONSTRAINT a_form_is_entered_once PRIMARY KEY REFERENCES paper_form,
  deed uuid NOT NULL REFERENCES deed
);
CREATE INDEX paper_form_entry_of_deed ON paper_form_entry (deed);
GRANT SELECT, INSERT ON paper_form_entry TO moralbank_app;

-- What each judge gave, for rules that several judges decide; none sees the others' before all have scored. Until then a judge may
-- correct their own: by a further score, of which the last one counts.
CREATE TABLE judge_score (
  deed         uuid        NOT NULL REFERENCES deed,
  judge        uuid        NOT NULL,
  judge_person uuid,
  judge_name   text        NOT NULL,
  number       integer     NOT NULL CONSTRAINT scores_of_a_judge_count_from_1 CHECK (number >= 1),
  points       bigint      NOT NULL,
  scored_at    timestamptz NOT NULL,
  CONSTRAINT scores_of_a_judge_are_numbered PRIMARY KEY (deed, judge, number)
);
GRANT SELECT, INSERT ON judge_score TO moralbank_app;

-- From as many points as a village has set, a deed takes two approvals by different people; this is the first.
CREATE TABLE first_approval (
  deed            uuid        NOT NULL CONSTRAINT a_deed_is_approved_first_once PRIMARY KEY REFERENCES deed,
  points          bigint      NOT NULL,
  approver        uuid        NOT NULL,
  approver_person uuid,
  approved_at     timestamptz NOT NULL
);
GRANT SELECT, INSERT ON first_approval TO moralbank_app;
