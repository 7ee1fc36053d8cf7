-- Questions by the batch: a bank hands in up to 50,000 consent codes at once and comes back for the answers. A line without an outcome
-- is still to be asked; so a batch goes on where it stood, whatever stopped.
CREATE TABLE standing_batch (
  id         uuid        NOT NULL CONSTRAINT standing_batch_is_handed_in_once PRIMARY KEY,
  bank       uuid        NOT NULL CONSTRAINT standing_batch_is_of_a_bank REFERENCES bank (id),
  purpose    text        NOT NULL,
  fields     text[]      NOT NULL,
  asked_by   uuid        NOT NULL,
  asked_name text        NOT NULL,
  asked_role text        NOT NULL,
  made_at    timestamptz NOT NULL,
  lines      integer     NOT NULL CONSTRAINT standing_batch_has_up_to_50000_lines CHECK (lines BETWEEN 1 AND 50000)
);
CREATE INDEX standing_batch_of_a_bank ON standing_batch (bank, made_at DESC);
GRANT SELECT, INSERT ON standing_batch TO moralbank_app;

CREATE TABLE standing_batch_line (
  batch   uuid    NOT NULL CONSTRAINT standing_batch_line_is_of_a_batch REFERENCES standing_batch (id),
  line    integer NOT NULL,
  code    text    NOT NULL,
  query   uuid,
  outcome text    CONSTRAINT standing_batch_line_is_done_with_a_query CHECK ((outcome IS NULL) = (query IS NULL)),
  CONSTRAINT standing_batch_lines_are_numbered PRIMARY KEY (batch, line)
);
CREATE INDEX standing_batch_line_to_ask ON standing_batch_line (batch, line) WHERE outcome IS NULL;
GRANT SELECT, INSERT ON standing_batch_line TO moralbank_app;
GRANT UPDATE (query, outcome) ON standing_batch_line TO moralbank_app;
