package cn.moralbank.people;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A household as it stands today.
 *
 * @param id for ever, also after erasure
 * @param village 12-digit code
 * @param group 14-digit code; empty where the roster names no group
 * @param groupName empty where there is none
 * @param number 户号, unique within the village
 * @param headName name of the head; empty once erased or where there is none
 * @param headMasked {@code 张*}
 * @param householdClass such as {@code ordinary}, {@code low-income}: what a rulebook may tell apart
 * @param joinedOn the day since which the household takes part
 * @param members living members, by register or by co-residence, each counted once
 * @param active false once it left
 */
public record Household(
        UUID id,
        @Schema(examples = "532623101201") String village,
        @Schema(examples = "53262310120103") String group,
        @Schema(examples = "三组") String groupName,
        @Schema(examples = "017") String number,
        @Schema(examples = "张国强") String headName,
        @Schema(examples = "张*") String headMasked,
        @Schema(examples = "ordinary") String householdClass,
        LocalDate joinedOn,
        int members,
        boolean active) {}
