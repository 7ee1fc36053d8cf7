-- Who lives where: divisions, households, people, membership, offices, declared kin, and roster files on their way in.
-- What ties points to a human being stands in `person` alone: erase that row's personal columns and everything else stays true.

CREATE TABLE division (
  code   text        PRIMARY KEY
                     CONSTRAINT division_code_has_6_9_12_or_14_digits
                     CHECK (code ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9]{14})$'),
  name   text        NOT NULL CONSTRAINT division_has_a_name CHECK (length(name) BETWEEN 1 AND 60),
  parent text        CONSTRAINT division_lies_in_a_known_one REFERENCES division,
  put_at timestamptz NOT NULL,
  CONSTRAINT division_code_begins_with_its_parents CHECK (
    CASE length(code)
      WHEN 6 THEN parent IS NULL
      WHEN 9 THEN parent IS NOT DISTINCT FROM left(code, 6)
      WHEN 12 THEN parent IS NOT DISTINCT FROM left(code, 9)
      ELSE parent IS NOT DISTINCT FROM left(code, 12)
    END),
  CONSTRAINT division_name_is_its_own_among_neighbours UNIQUE (parent, name)
);
GRANT SELECT, INSERT ON division TO moralbank_app;
GRANT UPDATE (name) ON division TO moralbank_app;

CREATE TABLE household (
  id          uuid        PRIMARY KEY,
  village     text        NOT NULL CONSTRAINT household_lies_in_a_known_village REFERENCES division
                          CONSTRAINT household_lies_in_a_village CHECK (length(village) = 12),
  group_code  text        CONSTRAINT household_lies_in_a_known_group REFERENCES division
                          CONSTRAINT household_group_is_of_its_village CHECK (left(group_code, 12) = village),
  number      text        NOT NULL CONSTRAINT household_has_a_number CHECK (length(number) BETWEEN 1 AND 40),
  class       text        NOT NULL DEFAULT 'ordinary' CONSTRAINT household_has_a_class CHECK (length(class) BETWEEN 1 AND 40),
  joined_on   date        NOT NULL,
  left_on     date        CONSTRAINT household_leaves_after_it_joined CHECK (left_on >= joined_on),
  recorded_by uuid        NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT household_number_is_its_own_in_the_village UNIQUE (village, number)
);
GRANT SELECT, INSERT ON household TO moralbank_app;
GRANT UPDATE (group_code, number, class, left_on) ON household TO moralbank_app;

CREATE TABLE person (
  id             uuid        PRIMARY KEY,
  name           text        CONSTRAINT person_name_is_short CHECK (length(name) BETWEEN 1 AND 60),
  initials       text        NOT NULL DEFAULT '',
  sex            text        NOT NULL DEFAULT '' CONSTRAINT person_sex_is_known_or_blank CHECK (sex IN ('', 'F', 'M')),
  born_on        date,
  died_on        date        CONSTRAINT person_dies_after_birth CHECK (died_on >= born_on),
  guardian       uuid        CONSTRAINT guardian_is_a_known_person REFERENCES person
                             CONSTRAINT nobody_is_their_own_guardian CHECK (guardian <> id),
  -- sealed with the county's key; found again by a keyed hash; only the last four characters are ever shown
  identity       bytea,
  identity_hash  bytea       CONSTRAINT identity_number_is_of_one_person UNIQUE,
  identity_tail  text        NOT NULL DEFAULT '' CONSTRAINT identity_tail_is_short CHECK (length(identity_tail) <= 4),
  phone          bytea,
  phone_tail     text        NOT NULL DEFAULT '' CONSTRAINT phone_tail_is_short CHECK (length(phone_tail) <= 4),
  recorded_by    uuid        NOT NULL,
  recorded_at    timestamptz NOT NULL,
  erased_at      timestamptz,
  CONSTRAINT person_has_a_name_until_erased CHECK ((name IS NULL) = (erased_at IS NOT NULL)),
  CONSTRAINT erased_person_keeps_nothing_personal
    CHECK (erased_at IS NULL OR (identity IS NULL AND identity_hash IS NULL AND phone IS NULL AND born_on IS NULL))
);
GRANT SELECT, INSERT ON person TO moralbank_app;
GRANT UPDATE (name, initials, sex, born_on, died_on, guardian, identity, identity_hash, identity_tail, phone, phone_tail,
              erased_at) ON person TO moralbank_app;

-- Register (户籍) and co-residence (常住) are different facts with their own dates: a person may be registered in one household
-- and live in another. An ended membership stays.
CREATE TABLE membership (
  id          uuid        PRIMARY KEY,
  household   uuid        NOT NULL CONSTRAINT membership_is_of_a_known_household REFERENCES household,
  person      uuid        NOT NULL CONSTRAINT membership_is_of_a_known_person REFERENCES person,
  kind        text        NOT NULL CONSTRAINT membership_is_by_register_or_residence
                          CHECK (kind IN ('REGISTERED', 'CO_RESIDENT')),
  relation    text        NOT NULL CONSTRAINT relation_is_short CHECK (length(relation) BETWEEN 1 AND 20),
  from_on     date        NOT NULL,
  until_on    date        CONSTRAINT membership_ends_after_it_began CHECK (until_on >= from_on),
  recorded_by uuid        NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX person_has_one_membership_of_a_kind ON membership (person, kind) WHERE until_on IS NULL;
CREATE UNIQUE INDEX household_has_one_head_of_a_kind ON membership (household, kind)
  WHERE until_on IS NULL AND relation = '户主';
CREATE INDEX membership_by_household ON membership (household);
GRANT SELECT, INSERT ON membership TO moralbank_app;
GRANT UPDATE (relation, until_on) ON membership TO moralbank_app;

CREATE TABLE office_held (
  id          uuid        PRIMARY KEY,
  office      text        NOT NULL CONSTRAINT office_is_known
                          CHECK (office IN ('COMMITTEE', 'RECORDER', 'PANEL', 'SUPERVISOR', 'GROUP_LEADER')),
  person      uuid        NOT NULL CONSTRAINT office_is_held_by_a_known_person REFERENCES person,
  division    text        NOT NULL CONSTRAINT office_is_of_a_known_division REFERENCES division,
  from_on     date        NOT NULL,
  until_on    date        CONSTRAINT office_ends_after_it_began CHECK (until_on >= from_on),
  recorded_by uuid        NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX office_is_held_once_at_a_time ON office_held (person, office, division) WHERE until_on IS NULL;
CREATE INDEX office_by_division ON office_held (division);
GRANT SELECT, INSERT ON office_held TO moralbank_app;
GRANT UPDATE (until_on) ON office_held TO moralbank_app;

-- Kin as declared, so that nobody decides for their own people. Each pair stands once, the smaller id first.
CREATE TABLE kinship (
  id           uuid        PRIMARY KEY,
  person       uuid        NOT NULL CONSTRAINT kinship_is_of_a_known_person REFERENCES person,
  kin          uuid        NOT NULL CONSTRAINT kinship_is_with_a_known_person REFERENCES person,
  relation     text        NOT NULL CONSTRAINT kinship_is_named CHECK (length(relation) BETWEEN 1 AND 20),
  declared_by  uuid        NOT NULL,
  declared_at  timestamptz NOT NULL,
  withdrawn_at timestamptz,
  CONSTRAINT kinship_names_the_smaller_id_first CHECK (person < kin)
);
CREATE UNIQUE INDEX kinship_stands_once ON kinship (person, kin) WHERE withdrawn_at IS NULL;
CREATE INDEX kinship_by_kin ON kinship (kin);
GRANT SELECT, INSERT ON kinship TO moralbank_app;
GRANT UPDATE (withdrawn_at) ON kinship TO moralbank_app;

-- A roster file: uploaded, examined (dry run), applied or refused. Its content rests sealed and is dropped when it is done with.
CREATE TABLE roster_import (
  id           uuid        PRIMARY KEY,
  scope        text        NOT NULL CONSTRAINT roster_is_for_a_known_division REFERENCES division,
  filename     text        NOT NULL CONSTRAINT roster_filename_is_short CHECK (length(filename) BETWEEN 1 AND 200),
  content      bytea,
  state        text        NOT NULL CONSTRAINT roster_state_is_known
                           CHECK (state IN ('UPLOADED', 'EXAMINED', 'REFUSED', 'APPLYING', 'APPLIED', 'FAILED')),
  done         integer     NOT NULL DEFAULT 0,
  total        integer     NOT NULL DEFAULT 0,
  report       jsonb,
  uploaded_by  uuid        NOT NULL,
  uploaded_at  timestamptz NOT NULL,
  applied_by   uuid,
  applied_at   timestamptz,
  touched_at   timestamptz NOT NULL
);
CREATE INDEX roster_imports_by_time ON roster_import (uploaded_at);
GRANT SELECT, INSERT ON roster_import TO moralbank_app;
GRANT UPDATE (content, state, done, total, report, applied_by, applied_at, touched_at) ON roster_import TO moralbank_app;
