package cn.moralbank.photos;

import cn.moralbank.shared.Problem;

/** What photos refuse, by name. */
public abstract sealed class PhotoProblem extends Problem {
    private PhotoProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 422: the content is neither a JPEG nor a PNG that can be drawn, whatever it calls itself. */
    public static final class NoPhoto extends PhotoProblem {
        public NoPhoto() {
            super(422, "这不是能打开的照片（只收 JPEG 或 PNG）。", "This is not a photo that can be opened (JPEG or PNG).");
        }
    }

    /** 422: more bytes or points than are taken in. */
    public static final class PhotoTooLarge extends PhotoProblem {
        public PhotoTooLarge(String size, String most) {
            super(
                    422,
                    "照片太大（" + size + "，最多 " + most + "）。请先缩小。",
                    "The photo is too large (" + size + ", at most " + most + ").");
        }
    }

    /** 422: the photo was not uploaded in this village by this user. */
    public static final class PhotoUnknown extends PhotoProblem {
        public PhotoUnknown() {
            super(422, "有照片没有上传成功，请重新添加。", "A photo was not uploaded; add it again.");
        }
    }
}
