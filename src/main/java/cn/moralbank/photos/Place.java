package cn.moralbank.photos;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a picture was taken, in degrees (WGS 84). */
@Schema(name = "PhotoPlace")
public record Place(@Schema(examples = "23.43712") double latitude, @Schema(examples = "104.67261") double longitude) {}
