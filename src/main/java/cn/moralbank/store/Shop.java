package cn.moralbank.store;

import java.time.Instant;
import java.util.UUID;

/** A shop of one village. */
public record Shop(UUID id, String village, String name, ShopKind kind, Instant openedAt, boolean isOpen) {}
