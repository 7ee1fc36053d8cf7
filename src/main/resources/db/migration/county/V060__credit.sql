-- Credit: what a bank may ask and was told. Nothing here is ever changed: a withdrawal, a closing, a correction is a row of its own.

-- The county's legal review, which opens the banks' queries; a later row can close them again.
CREATE TABLE legal_review (
  id          uuid        NOT NULL CONSTRAINT legal_review_is_recorded_once PRIMARY KEY,
  opens       boolean     NOT NULL,
  reviewer    text        NOT NULL CONSTRAINT legal_review_names_its_reviewer CHECK (length(reviewer) BETWEEN 1 AND 100),
  document    text        NOT NULL CONSTRAINT legal_review_names_its_document CHECK (length(document) BETWEEN 1 AND 200),
  reviewed_on date        NOT NULL,
  scope       text        NOT NULL CONSTRAINT legal_review_says_its_scope CHECK (length(scope) BETWEEN 1 AND 1000),
  recorded_by uuid        NOT NULL,
  recorded_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON legal_review TO moralbank_app;

CREATE TABLE bank (
  id            uuid        NOT NULL CONSTRAINT bank_is_registered_once PRIMARY KEY,
  name          text        NOT NULL CONSTRAINT bank_name_is_its_own UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
  registered_by uuid        NOT NULL,
  registered_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON bank TO moralbank_app;

-- A villager's consent: one bank, one purpose, named fields, an end. A person under 18 consents through a guardian; on paper there
-- is a witness.
CREATE TABLE consent (
  id         uuid        NOT NULL CONSTRAINT consent_is_given_once PRIMARY KEY,
  code       text        NOT NULL CONSTRAINT consent_code_is_its_own UNIQUE CHECK (code ~ '^[0-9A-Z]{12}$'),
  bank       uuid        NOT NULL CONSTRAINT consent_is_for_a_bank REFERENCES bank (id),
  village    text        NOT NULL CONSTRAINT consent_lies_in_a_village CHECK (village ~ '^[0-9]{12}$'),
  household  uuid        NOT NULL,
  person     uuid        NOT NULL,
  guardian   uuid,
  purpose    text        NOT NULL CONSTRAINT consent_purpose_is_known CHECK (purpose IN ('LOAN_APPLICATION', 'LOAN_FOLLOW_UP')),
  fields     text[]      NOT NULL CONSTRAINT consent_names_fields CHECK (cardinality(fields) BETWEEN 1 AND 10),
  from_day   date        NOT NULL,
  until_day  date        NOT NULL,
  way        text        NOT NULL CONSTRAINT consent_way_is_known CHECK (way IN ('OWN_PAGE', 'PAPER')),
  witness    text,
  -- the text whose hash stands in the public log
  terms      text        NOT NULL,
  given_by   uuid        NOT NULL,
  given_at   timestamptz NOT NULL,
  CONSTRAINT consent_ends_within_two_years CHECK (until_day >= from_day AND until_day <= from_day + 731),
  CONSTRAINT consent_on_paper_has_a_witness CHECK ((way = 'PAPER') = (witness IS NOT NULL))
);
CREATE INDEX consent_of_a_household ON consent (household);
GRANT SELECT, INSERT ON consent TO moralbank_app;

-- The photo of a signed form, sealed with the county's key; the consent's leaf in the public log has the hash of the picture.
CREATE TABLE consent_photo (
  consent uuid  NOT NULL CONSTRAINT consent_has_one_photo PRIMARY KEY CONSTRAINT consent_photographed_exists REFERENCES consent (id),
  type    text  NOT NULL CONSTRAINT consent_photo_is_a_picture CHECK (type IN ('image/jpeg', 'image/png', 'image/webp')),
  sha256  text  NOT NULL,
  sealed  bytea NOT NULL
);
GRANT SELECT, INSERT ON consent_photo TO moralbank_app;

CREATE TABLE consent_withdrawal (
  consent      uuid        NOT NULL CONSTRAINT consent_is_withdrawn_once PRIMARY KEY
               CONSTRAINT consent_withdrawn_exists REFERENCES consent (id),
  withdrawn_by uuid        NOT NULL,
  way          text        NOT NULL CONSTRAINT consent_withdrawal_way_is_known CHECK (way IN ('OWN_PAGE', 'PAPER')),
  -- the id under which the public log has it
  leaf         uuid        NOT NULL,
  withdrawn_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON consent_withdrawal TO moralbank_app;

-- Every question of a bank, answered or refused. `consent` and `household` are known only where the bank named a consent of its own.
CREATE TABLE standing_query (
  id         uuid        NOT NULL CONSTRAINT standing_query_is_asked_once PRIMARY KEY,
  bank       uuid        NOT NULL,
  asked_by   uuid        NOT NULL,
  asked_name text        NOT NULL,
  asked_at   timestamptz NOT NULL,
  purpose    text        NOT NULL,
  fields     text[]      NOT NULL,
  consent    uuid        CONSTRAINT standing_query_names_a_consent REFERENCES consent (id),
  household  uuid,
  outcome    text        NOT NULL,
  CONSTRAINT standing_query_answered_has_a_consent CHECK (outcome <> 'ANSWERED' OR (consent IS NOT NULL AND household IS NOT NULL))
);
CREATE INDEX standing_query_of_a_bank ON standing_query (bank, asked_at DESC, id);
-- a bank that guesses at consent codes is slowed by what it was refused
CREATE INDEX standing_query_refused ON standing_query (bank, asked_at) WHERE outcome <> 'ANSWERED';
CREATE INDEX standing_query_of_a_household ON standing_query (household, asked_at DESC, id) WHERE household IS NOT NULL;
GRANT SELECT, INSERT ON standing_query TO moralbank_app;

-- The statements that went out. `index` is the place in the county's status list; it stands inside the signed statement, so it is
-- taken before the row is written.
CREATE SEQUENCE statement_place;
GRANT USAGE ON SEQUENCE statement_place TO moralbank_app;

CREATE TABLE statement (
  query        uuid        NOT NULL CONSTRAINT statement_answers_a_query PRIMARY KEY
               CONSTRAINT statement_of_a_query_that_was_asked REFERENCES standing_query (id),
  index        bigint      NOT NULL CONSTRAINT statement_has_its_own_place UNIQUE,
  consent      uuid        NOT NULL CONSTRAINT statement_rests_on_a_consent REFERENCES consent (id),
  -- whose own points it tells of, where points are persons'; otherwise those of the household
  person       uuid,
  jws          text        NOT NULL,
  log_size     bigint,
  issued_at    timestamptz NOT NULL,
  expires_at   timestamptz NOT NULL
);
CREATE INDEX statement_of_a_consent ON statement (consent);
GRANT SELECT, INSERT ON statement TO moralbank_app;

-- A statement that the record no longer bears out, because what it counted was reversed.
CREATE TABLE statement_correction (
  query        uuid        NOT NULL CONSTRAINT statement_is_corrected_once PRIMARY KEY
               CONSTRAINT statement_corrected_exists REFERENCES statement (query),
  reason       text        NOT NULL,
  corrected_by uuid        NOT NULL,
  corrected_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON statement_correction TO moralbank_app;

-- A villager complains about a question of a bank; the county answers.
CREATE TABLE query_complaint (
  id         uuid        NOT NULL CONSTRAINT query_complaint_is_made_once PRIMARY KEY,
  query      uuid        NOT NULL CONSTRAINT query_complained_about_exists REFERENCES standing_query (id)
             CONSTRAINT a_question_is_complained_about_once UNIQUE,
  household  uuid        NOT NULL,
  text       text        NOT NULL CONSTRAINT query_complaint_says_something CHECK (length(text) BETWEEN 1 AND 1000),
  made_by    uuid        NOT NULL,
  made_at    timestamptz NOT NULL,
  due_on     date        NOT NULL
);
CREATE INDEX query_complaint_of_a_household ON query_complaint (household);
GRANT SELECT, INSERT ON query_complaint TO moralbank_app;

CREATE TABLE query_complaint_answer (
  complaint   uuid        NOT NULL CONSTRAINT query_complaint_is_answered_once PRIMARY KEY
              CONSTRAINT query_complaint_answered_exists REFERENCES query_complaint (id),
  answer      text        NOT NULL CONSTRAINT query_complaint_is_answered_in_words CHECK (length(answer) BETWEEN 1 AND 1000),
  answered_by uuid        NOT NULL,
  answered_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON query_complaint_answer TO moralbank_app;

-- The scorecards that the county published; until the first one's day the built-in one counts.
CREATE TABLE scorecard (
  id            text        NOT NULL,
  version       integer     NOT NULL,
  text          text        NOT NULL,
  in_force_from date        NOT NULL CONSTRAINT one_scorecard_begins_a_day UNIQUE,
  published_by  uuid        NOT NULL,
  published_at  timestamptz NOT NULL,
  CONSTRAINT scorecard_is_published_once PRIMARY KEY (id, version)
);
GRANT SELECT, INSERT ON scorecard TO moralbank_app;
