-- Good deeds that are told in public, because the one who did them wants it so.
CREATE TABLE honour (
  id        uuid        NOT NULL CONSTRAINT an_honour_is_entered_once PRIMARY KEY,
  deed      uuid        NOT NULL REFERENCES deed,
  village   text        NOT NULL,
  person    uuid        NOT NULL,
  story     text        NOT NULL CONSTRAINT an_honour_is_told_briefly CHECK (length(story) BETWEEN 1 AND 300),
  -- how the person agreed: themselves, or on paper before a witness
  way       text        NOT NULL CONSTRAINT an_honour_is_agreed_to CHECK (way IN ('SELF', 'PAPER')),
  witness   text        CONSTRAINT paper_has_a_witness CHECK (way <> 'PAPER' OR length(witness) BETWEEN 1 AND 60),
  added_at  timestamptz NOT NULL,
  added_by  uuid        NOT NULL
);
CREATE INDEX honour_of_village ON honour (village, added_at, id);
CREATE INDEX honour_of_deed ON honour (deed);
GRANT SELECT, INSERT ON honour TO moralbank_app;

-- Withdrawn as easily as it was given.
CREATE TABLE honour_end (
  honour   uuid        NOT NULL CONSTRAINT an_honour_ends_once PRIMARY KEY REFERENCES honour,
  ended_at timestamptz NOT NULL,
  ended_by uuid        NOT NULL
);
GRANT SELECT, INSERT ON honour_end TO moralbank_app;
