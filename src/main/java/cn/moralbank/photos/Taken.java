package cn.moralbank.photos;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * When and where a picture says that it was taken.
 *
 * @param at null where it does not say
 * @param place null where it does not say
 */
record Taken(@Nullable Instant at, @Nullable Place place) {
    private static final Taken UNKNOWN = new Taken(null, null);

    /** Reads it; a picture with broken or no such data does not say. Times without a zone are of the given one. */
    static Taken read(byte[] content, ZoneId zone) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content));
            return new Taken(at(metadata, zone), place(metadata));
        } catch (ImageProcessingException | IOException unreadable) {
            return UNKNOWN;
        }
    }

    private static @Nullable Instant at(Metadata metadata, ZoneId zone) {
        ExifSubIFDDirectory exif = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        Date date = exif == null ? null : exif.getDateOriginal(TimeZone.getTimeZone(zone));
        return date == null ? null : date.toInstant();
    }

    private static @Nullable Place place(Metadata metadata) {
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation location = gps == null ? null : gps.getGeoLocation();
        return location == null || location.isZero()
                ? null
                : new Place(location.getLatitude(), location.getLongitude());
    }
}
