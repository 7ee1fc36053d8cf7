-- Small pictures for the tills: what goods look like and, where a household agreed, who may come for them. Neither is anybody's dispute: a
-- picture is replaced by deleting it, and a household's is gone when it no longer agrees.
CREATE TABLE till_picture (
  id      uuid        PRIMARY KEY,
  shows   uuid        NOT NULL CONSTRAINT one_picture_of_each UNIQUE,
  kind    text        NOT NULL CONSTRAINT picture_shows_goods_or_people CHECK (kind IN ('PRODUCT', 'HOUSEHOLD')),
  village text        NOT NULL,
  content bytea       NOT NULL CONSTRAINT picture_is_small CHECK (length(content) BETWEEN 1 AND 32768),
  made_at timestamptz NOT NULL,
  made_by uuid        NOT NULL
);
GRANT SELECT, INSERT, DELETE ON till_picture TO moralbank_app;

-- Who of a household agreed to its picture at the till, or took that back, and to whom they said it; the newest row holds.
CREATE TABLE picture_agreement (
  id        uuid        PRIMARY KEY,
  household uuid        NOT NULL,
  agreed    boolean     NOT NULL,
  said_by   text        NOT NULL CONSTRAINT somebody_said_so CHECK (length(said_by) BETWEEN 1 AND 40),
  said_at   timestamptz NOT NULL,
  told_to   uuid        NOT NULL
);
CREATE INDEX picture_agreement_newest ON picture_agreement (household, said_at DESC, id DESC);
GRANT SELECT, INSERT ON picture_agreement TO moralbank_app;
