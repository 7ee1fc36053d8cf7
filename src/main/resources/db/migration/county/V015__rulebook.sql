-- Rulebooks and what each version went through. Nothing here is ever updated or deleted: a changed draft is a new revision,
-- a state is a row, a mistake after adoption is a new version.

-- A version of the rulebook of a village (12 digits) or a template of the county (6 digits).
CREATE TABLE rulebook_version (
  id         uuid        NOT NULL CONSTRAINT rulebook_version_is_made_once PRIMARY KEY,
  village    text        NOT NULL CONSTRAINT rulebook_is_of_a_village_or_the_county CHECK (village ~ '^([0-9]{6}|[0-9]{12})$'),
  number     integer     NOT NULL CONSTRAINT rulebook_numbers_begin_at_one CHECK (number >= 1),
  template   uuid        CONSTRAINT rulebook_template_exists REFERENCES rulebook_version (id),
  made_by    uuid        NOT NULL,
  made_at    timestamptz NOT NULL,
  CONSTRAINT rulebook_number_is_used_once_in_a_village UNIQUE (village, number)
);
GRANT SELECT, INSERT ON rulebook_version TO moralbank_app;

-- Every text that was ever saved. Up to adoption the last revision counts, afterwards the adopted one.
CREATE TABLE rulebook_text (
  version  uuid        NOT NULL CONSTRAINT rulebook_text_is_of_a_version REFERENCES rulebook_version (id),
  revision integer     NOT NULL,
  title    text        NOT NULL,
  text     text        NOT NULL CONSTRAINT rulebook_text_is_not_a_library CHECK (length(text) <= 262144),
  digest   text        NOT NULL,
  readable boolean     NOT NULL,
  saved_by uuid        NOT NULL,
  saved_at timestamptz NOT NULL,
  CONSTRAINT rulebook_revision_is_saved_once PRIMARY KEY (version, revision)
);
GRANT SELECT, INSERT ON rulebook_text TO moralbank_app;

-- A revision without errors whose own examples give what they say.
CREATE TABLE rulebook_examination (
  version     uuid        NOT NULL,
  revision    integer     NOT NULL,
  findings    jsonb       NOT NULL,
  examined_by uuid        NOT NULL,
  examined_at timestamptz NOT NULL,
  CONSTRAINT rulebook_revision_is_examined_once PRIMARY KEY (version, revision),
  CONSTRAINT examined_revision_exists FOREIGN KEY (version, revision) REFERENCES rulebook_text (version, revision)
);
GRANT SELECT, INSERT ON rulebook_examination TO moralbank_app;

-- The county's written permission for rules on subjects that are otherwise refused.
CREATE TABLE rulebook_override (
  version    uuid        NOT NULL CONSTRAINT override_is_of_a_version REFERENCES rulebook_version (id),
  rule       text        NOT NULL,
  subject    text        NOT NULL,
  document   text        NOT NULL CONSTRAINT override_names_its_document CHECK (length(trim(document)) > 0),
  reason     text        NOT NULL,
  given_by   uuid        NOT NULL,
  given_at   timestamptz NOT NULL,
  CONSTRAINT override_is_given_once PRIMARY KEY (version, rule, subject)
);
GRANT SELECT, INSERT ON rulebook_override TO moralbank_app;

-- The villagers' meeting: more than half of the adults or two thirds of the households, and the majority of those present.
CREATE TABLE rulebook_adoption (
  version     uuid        NOT NULL CONSTRAINT rulebook_is_adopted_once PRIMARY KEY,
  revision    integer     NOT NULL,
  held_on     date        NOT NULL,
  place       text        NOT NULL,
  counted_by  text        NOT NULL CONSTRAINT meeting_counts_adults_or_households CHECK (counted_by IN ('ADULTS', 'HOUSEHOLDS')),
  eligible    integer     NOT NULL CONSTRAINT meeting_has_eligible_voters CHECK (eligible > 0),
  present     integer     NOT NULL CONSTRAINT no_more_are_present_than_eligible CHECK (present BETWEEN 0 AND eligible),
  in_favour   integer     NOT NULL CHECK (in_favour >= 0),
  against     integer     NOT NULL CHECK (against >= 0),
  abstained   integer     NOT NULL CHECK (abstained >= 0),
  minutes     text        NOT NULL,
  recorded_by uuid        NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT adopted_revision_was_examined FOREIGN KEY (version, revision) REFERENCES rulebook_examination (version, revision),
  CONSTRAINT votes_are_those_of_the_present CHECK (in_favour + against + abstained = present),
  CONSTRAINT quorum_was_reached CHECK (CASE counted_by WHEN 'ADULTS' THEN present * 2 > eligible ELSE present * 3 >= eligible * 2 END),
  CONSTRAINT majority_was_in_favour CHECK (in_favour * 2 > present)
);
GRANT SELECT, INSERT ON rulebook_adoption TO moralbank_app;

CREATE TABLE rulebook_filing (
  version   uuid        NOT NULL CONSTRAINT rulebook_is_filed_once PRIMARY KEY CONSTRAINT filed_rulebook_was_adopted REFERENCES rulebook_adoption (version),
  filed_on  date        NOT NULL,
  reference text        NOT NULL,
  filed_by  uuid        NOT NULL,
  filed_at  timestamptz NOT NULL
);
GRANT SELECT, INSERT ON rulebook_filing TO moralbank_app;

CREATE TABLE rulebook_entry (
  version       uuid        NOT NULL CONSTRAINT rulebook_enters_into_force_once PRIMARY KEY CONSTRAINT rulebook_in_force_was_filed REFERENCES rulebook_filing (version),
  village       text        NOT NULL,
  in_force_from date        NOT NULL,
  entered_by    uuid        NOT NULL,
  entered_at    timestamptz NOT NULL,
  CONSTRAINT one_rulebook_enters_into_force_on_a_day UNIQUE (village, in_force_from)
);
GRANT SELECT, INSERT ON rulebook_entry TO moralbank_app;

-- A draft that was given up before adoption.
CREATE TABLE rulebook_withdrawal (
  version      uuid        NOT NULL CONSTRAINT rulebook_is_withdrawn_once PRIMARY KEY CONSTRAINT withdrawal_is_of_a_version REFERENCES rulebook_version (id),
  reason       text        NOT NULL,
  withdrawn_by uuid        NOT NULL,
  withdrawn_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON rulebook_withdrawal TO moralbank_app;

-- Each version with the state that its rows add up to. Whether it was replaced depends on the day; the reader asks.
CREATE VIEW rulebook_standing AS
SELECT v.id, v.village, v.number, v.template, v.made_by, v.made_at,
       t.revision, t.title, t.digest, t.readable, t.saved_at,
       x.examined_at, a.held_on, f.filed_on, e.in_force_from,
       (SELECT min(l.in_force_from) FROM rulebook_entry l
         WHERE l.village = v.village AND l.in_force_from > e.in_force_from) AS replaced_from,
       CASE WHEN e.version IS NOT NULL THEN 'IN_FORCE'
            WHEN f.version IS NOT NULL THEN 'FILED'
            WHEN a.version IS NOT NULL THEN 'ADOPTED'
            WHEN w.version IS NOT NULL THEN 'WITHDRAWN'
            WHEN x.version IS NOT NULL THEN 'EXAMINED'
            ELSE 'DRAFT' END AS state
  FROM rulebook_version v
  LEFT JOIN rulebook_adoption a ON a.version = v.id
  LEFT JOIN rulebook_filing f ON f.version = v.id
  LEFT JOIN rulebook_entry e ON e.version = v.id
  LEFT JOIN rulebook_withdrawal w ON w.version = v.id
  JOIN rulebook_text t ON t.version = v.id
   AND t.revision = coalesce(a.revision, (SELECT max(m.revision) FROM rulebook_text m WHERE m.version = v.id))
  LEFT JOIN rulebook_examination x ON x.version = t.version AND x.revision = t.revision;
GRANT SELECT ON rulebook_standing TO moralbank_app;
