-- Photos as evidence. What is kept is stripped: where and when it was taken stands beside it, not in it.

CREATE TABLE photo (
  id          uuid        NOT NULL CONSTRAINT a_photo_is_taken_in_once PRIMARY KEY,
  village     text        NOT NULL CONSTRAINT a_photo_is_of_a_village CHECK (village ~ '^[0-9]{12}$'),
  type        text        NOT NULL CONSTRAINT a_photo_is_a_jpeg_or_png CHECK (type IN ('JPEG', 'PNG')),
  width       integer     NOT NULL,
  height      integer     NOT NULL,
  content     bytea       NOT NULL CONSTRAINT a_photo_has_at_most_2_mib CHECK (length(content) BETWEEN 1 AND 2097152),
  -- of the stripped content, and of what it looks like: the same picture saved again has the same likeness
  sha256      bytea       NOT NULL CONSTRAINT a_photo_hash_has_32_bytes CHECK (length(sha256) = 32),
  likeness    bigint      NOT NULL,
  -- Its four sixteens of bits, each with its place. Of two pictures that differ in three bits at most, one sixteen is the same: so
  -- what looks alike is found by an index and not by comparing every picture with every other.
  alike       integer[]   NOT NULL GENERATED ALWAYS AS (ARRAY[
                (likeness & 65535)::integer,
                (likeness >> 16 & 65535)::integer + 65536,
                (likeness >> 32 & 65535)::integer + 131072,
                (likeness >> 48 & 65535)::integer + 196608]) STORED,
  taken_at    timestamptz,
  latitude    numeric(8, 5),
  longitude   numeric(8, 5),
  uploaded_by uuid        NOT NULL,
  uploaded_at timestamptz NOT NULL,
  CONSTRAINT a_place_has_both_coordinates CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CREATE INDEX photo_by_likeness ON photo USING gin (alike);
GRANT SELECT, INSERT ON photo TO moralbank_app;

-- Which deeds a photo was shown for; one picture of a whole group at work may stand for several of them.
CREATE TABLE deed_photo (
  deed  uuid    NOT NULL REFERENCES deed,
  place integer NOT NULL CONSTRAINT a_deed_has_at_most_6_photos CHECK (place BETWEEN 1 AND 6),
  photo uuid    NOT NULL REFERENCES photo,
  CONSTRAINT photos_of_a_deed_are_in_order PRIMARY KEY (deed, place),
  CONSTRAINT a_deed_shows_a_photo_once UNIQUE (deed, photo)
);
CREATE INDEX deed_photo_of_photo ON deed_photo (photo);
GRANT SELECT, INSERT ON deed_photo TO moralbank_app;
