-- The county's public log (docs/log-format.md): leaves numbered without a gap, the tiles over them, and every checkpoint that was
-- ever signed. All of it is only ever added to; what moves are three counters.

-- How far the log has come. One row; whoever numbers leaves holds its lock, in one replica at a time.
CREATE TABLE log_state (
  one      boolean NOT NULL DEFAULT true CONSTRAINT log_state_is_one_row PRIMARY KEY CHECK (one),
  size     bigint  NOT NULL DEFAULT 0 CONSTRAINT log_size_counts_leaves CHECK (size >= 0),
  accounts bigint  NOT NULL DEFAULT 0 CONSTRAINT log_accounts_are_counted CHECK (accounts >= 0)
);
INSERT INTO log_state DEFAULT VALUES;
GRANT SELECT ON log_state TO moralbank_app;
GRANT UPDATE (size, accounts) ON log_state TO moralbank_app;

-- The pseudonym and the ordinal under which an account appears in the log, and the head of its chain of leaves. The pseudonym is
-- random: without this row nobody can tell whose it is, which is how a person is separated from the log.
CREATE TABLE log_account (
  account uuid   NOT NULL CONSTRAINT log_account_has_one_pseudonym PRIMARY KEY,
  ord     bigint NOT NULL CONSTRAINT log_account_ordinal_is_its_own UNIQUE CHECK (ord >= 0),
  acct    text   NOT NULL CONSTRAINT log_account_pseudonym_is_its_own UNIQUE CHECK (acct ~ '^[0-9a-f]{32}$'),
  seq     bigint NOT NULL DEFAULT 0,
  hash    bytea  NOT NULL DEFAULT '',
  CONSTRAINT log_account_with_leaves_has_a_head CHECK (length(hash) = CASE WHEN seq = 0 THEN 0 ELSE 32 END)
) WITH (fillfactor = 70);
GRANT SELECT, INSERT ON log_account TO moralbank_app;
GRANT UPDATE (seq, hash) ON log_account TO moralbank_app;

-- The leaves, as the very bytes that were hashed. about is the transfer, or the id that was given when another kind was appended.
CREATE TABLE log_leaf (
  index   bigint NOT NULL CONSTRAINT log_leaf_index_is_its_own PRIMARY KEY CHECK (index >= 0),
  leaf    bytea  NOT NULL,
  hash    bytea  NOT NULL CONSTRAINT log_leaf_hash_is_that_of_its_bytes CHECK (hash = sha256('\x00'::bytea || leaf)),
  kind    text   NOT NULL,
  about   uuid,
  account uuid,
  seq     bigint,
  CONSTRAINT log_leaf_of_an_account_has_its_place UNIQUE (account, seq),
  CONSTRAINT log_leaf_account_and_seq_go_together CHECK ((account IS NULL) = (seq IS NULL))
);
CREATE INDEX log_leaf_about ON log_leaf (about) WHERE about IS NOT NULL;
GRANT SELECT, INSERT ON log_leaf TO moralbank_app;

-- Full tiles: 256 hashes next to each other, and the root of the subtree that they span. Partial tiles at the right edge are read off
-- the leaves and the roots, so no tile is ever rewritten.
CREATE TABLE log_tile (
  level  int    NOT NULL,
  index  bigint NOT NULL,
  hashes bytea  NOT NULL CONSTRAINT log_tile_has_256_hashes CHECK (length(hashes) = 8192),
  root   bytea  NOT NULL CONSTRAINT log_tile_root_is_a_hash CHECK (length(root) = 32),
  CONSTRAINT log_tile_is_made_once PRIMARY KEY (level, index)
);
ALTER TABLE log_tile ALTER COLUMN hashes SET STORAGE EXTERNAL;
GRANT SELECT, INSERT ON log_tile TO moralbank_app;

-- Every checkpoint that was signed. One per size: a second root for a size cannot be written.
CREATE TABLE log_checkpoint (
  size      bigint      NOT NULL CONSTRAINT log_checkpoint_is_one_per_size PRIMARY KEY,
  root      bytea       NOT NULL,
  note      text        NOT NULL,
  signed_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON log_checkpoint TO moralbank_app;

-- What witnesses signed on these checkpoints, as lines.
CREATE TABLE log_cosignature (
  size        bigint      NOT NULL CONSTRAINT log_cosignature_is_on_a_checkpoint REFERENCES log_checkpoint (size),
  witness     text        NOT NULL,
  line        text        NOT NULL,
  received_at timestamptz NOT NULL,
  CONSTRAINT log_cosignature_is_one_per_witness PRIMARY KEY (witness, size)
);
GRANT SELECT, INSERT ON log_cosignature TO moralbank_app;

-- The trees of account heads: each is the last leaf of the log at its moment.
CREATE TABLE log_heads (
  index    bigint      NOT NULL CONSTRAINT log_heads_are_one_leaf PRIMARY KEY REFERENCES log_leaf (index),
  size     bigint      NOT NULL,
  root     bytea       NOT NULL,
  made_at  timestamptz NOT NULL
);
GRANT SELECT, INSERT ON log_heads TO moralbank_app;

-- Leaves of other kinds that wait to be numbered, already as bytes.
CREATE TABLE log_leaf_pending (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id       uuid   NOT NULL CONSTRAINT log_leaf_is_appended_once UNIQUE,
  kind     text   NOT NULL,
  leaf     bytea  NOT NULL
);
GRANT SELECT, INSERT, DELETE ON log_leaf_pending TO moralbank_app;
