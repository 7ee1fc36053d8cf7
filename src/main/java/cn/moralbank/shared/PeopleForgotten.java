package cn.moralbank.shared;

import java.util.Collection;
import java.util.UUID;

/**
 * Told while it happens, in the same transaction: households left, or somebody of them was erased. Whoever keeps something personal of
 * them that is no part of the books, such as a picture, destroys it now.
 *
 * @param households those that left, or that the person ever was in
 */
public record PeopleForgotten(Collection<UUID> households) {}
