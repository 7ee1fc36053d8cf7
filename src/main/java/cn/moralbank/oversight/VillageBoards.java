package cn.moralbank.oversight;

import cn.moralbank.deeds.HonourBoard;
import cn.moralbank.deeds.ListPart;
import cn.moralbank.deeds.Publication;
import cn.moralbank.deeds.PublicationBoard;
import cn.moralbank.people.Division;
import cn.moralbank.people.Divisions;
import cn.moralbank.rulebook.PlainWords;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Text;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Refused;
import cn.moralbank.store.Product;
import cn.moralbank.store.Shop;
import cn.moralbank.store.ShopBoard;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a village's public board together from what deeds, rulebook and shop show. */
@Singleton
public class VillageBoards {
    private static final int VILLAGE_DIGITS = 12;
    /** The newest of the roll: the board is read on a phone by whoever passes. */
    private static final int HONOURS = 100;

    private final Divisions divisions;
    private final PublicationBoard publications;
    private final HonourBoard honours;
    private final RulebookBoard rulebooks;
    private final ShopBoard shops;
    private final Clock clock;

    VillageBoards(
            Divisions divisions,
            PublicationBoard publications,
            HonourBoard honours,
            RulebookBoard rulebooks,
            ShopBoard shops,
            Clock clock) {
        this.honours = honours;
        this.divisions = divisions;
        this.publications = publications;
        this.rulebooks = rulebooks;
        this.shops = shops;
        this.clock = clock;
    }

    /**
     * The board of a village of the current county.
     *
     * @throws Refused.NotFound where the code is no village's
     */
    @Transactional
    public VillageBoard board(String village) {
        if (village.length() != VILLAGE_DIGITS) {
            throw new Refused.NotFound("这个村", "village");
        }
        Division place = divisions.division(village);
        // a board without a rulebook says so
        RulebookVersion inForce = rulebooks.inForceOrNone(village, LocalDate.now(clock));
        Rulebook rulebook = inForce == null ? null : inForce.rulebook();
        VillageBoard.Rules rules = inForce == null ? null : rules(inForce);
        return new VillageBoard(
                village,
                place.name(),
                divisions.division(village.substring(0, 9)).name(),
                publications.current(village).stream().map(this::posted).toList(),
                rules,
                honours.ofVillage(village, new ListPart(null, HONOURS)).items().stream()
                        .map(one -> new VillageBoard.Honour(
                                one.name(),
                                new Text(
                                        one.rule().zh() + "：" + one.story(),
                                        one.rule().en() + ": " + one.story())))
                        .toList(),
                offers(village, rulebook));
    }

    private VillageBoard.Posted posted(Publication publication) {
        List<VillageBoard.Line> lines = allLines(publication).stream()
                .map(l -> new VillageBoard.Line(
                        l.line(), l.head(), l.tail(), l.group(), l.rule(), l.happenedOn(), l.points(), l.objected()))
                .toList();
        return new VillageBoard.Posted(
                publication.id(), publication.number(), publication.publishedAt(), publication.endsAt(), lines);
    }

    /** However many there are: whoever looks for their own line must find it. */
    private List<PublicationBoard.MaskedLine> allLines(Publication publication) {
        List<PublicationBoard.MaskedLine> lines = new ArrayList<>();
        String after = null;
        do {
            Page<PublicationBoard.MaskedLine> page = publications.lines(publication.id(), false, after, Page.MAX_LIMIT);
            lines.addAll(page.items());
            after = page.next();
        } while (after != null);
        return lines;
    }

    private static VillageBoard.Rules rules(RulebookVersion version) {
        Rulebook rulebook = version.rulebook();
        return new VillageBoard.Rules(
                rulebook.title(),
                version.number(),
                version.inForceFrom(),
                rulebook.rules().stream()
                        .map(r -> new VillageBoard.Act(
                                rulebook.category(r.category()).name(), r.name(), PlainWords.worth(rulebook, r)))
                        .toList());
    }

    private List<VillageBoard.Offer> offers(String village, @Nullable Rulebook rulebook) {
        Actor anybody = Actor.service(village.substring(0, 6));
        Text hours = rulebook == null ? null : PlainWords.opening(rulebook.redemption());
        return shops.shops(anybody, village).stream()
                .filter(Shop::isOpen)
                .map(shop -> new VillageBoard.Offer(
                        shop.name(),
                        hours,
                        shops.products(anybody, shop.id()).stream()
                                .filter(Product::active)
                                .map(p -> new VillageBoard.Goods(
                                        p.name(), p.unit(), p.points(), !p.stocked() || p.stock() > 0))
                                .toList()))
                .toList();
    }
}
