package cn.moralbank.photos;

import org.jspecify.annotations.Nullable;

/** The formats that are kept; told by the first bytes, whatever the sender calls it. */
public enum PhotoType {
    JPEG("image/jpeg", new int[] {0xFF, 0xD8, 0xFF}),
    PNG("image/png", new int[] {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    private final String mediaType;
    private final int[] beginning;

    PhotoType(String mediaType, int[] beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of this content; null for any other. */
    static @Nullable PhotoType of(byte[] content) {
        for (PhotoType type : values()) {
            if (type.begins(content)) {
                return type;
            }
        }
        return null;
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((content[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
