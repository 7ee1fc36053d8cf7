package cn.moralbank.log;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.LogProof;
import cn.moralbank.merkle.MerkleTree;
import cn.moralbank.merkle.SignedNote;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can be wrong with what a bank is given is refused, each with its own sentence. */
class VerifierTest {
    private static final PaperLog LOG = new PaperLog("bank.example/532623").filled(9);
    private static final Evidence EVIDENCE = LOG.evidence(1);
    private static final OfflineChecks CHECKS = new OfflineChecks(LOG.signer.key());

    @TempDir
    Path folder;

    @Test
    void aWholeBundleIsAccepted() {
        Report report = CHECKS.bundle(bundle(EVIDENCE), LOG.jwks(), PaperLog.NOW);
        assertThat(report.text()).endsWith("结论：成立 / VERIFIED\n");
        assertThat(report.lines()).hasSize(6);
        assertThat(report.text()).contains("第 1 至 9 条都在日志中", "entries 1 to 9 are all in the log");
    }

    static Stream<Arguments> brokenBundles() {
        return Stream.of(
                broken(
                        "wrong index",
                        "the index lies outside|another account|not the checkpoint's root|truncated|too many",
                        e -> entry(e, 3, p -> new Evidence.Proven(p.leaf(), p.index() + 1, p.proof()))),
                broken(
                        "index beyond the tree",
                        "entry 4: the index lies outside the tree",
                        e -> entry(e, 3, p -> new Evidence.Proven(p.leaf(), 4000, p.proof()))),
                broken(
                        "truncated proof",
                        "entry 2: the proof lacks hashes",
                        e -> entry(
                                e,
                                1,
                                p -> new Evidence.Proven(
                                        p.leaf(),
                                        p.index(),
                                        p.proof().subList(0, p.proof().size() - 1)))),
                broken(
                        "padded proof",
                        "entry 2: the proof has hashes too many",
                        e -> entry(
                                e,
                                1,
                                p -> new Evidence.Proven(
                                        p.leaf(),
                                        p.index(),
                                        with(p.proof(), p.proof().get(0))))),
                broken(
                        "changed amount",
                        "entry 1: the root that the proof leads to",
                        e -> entry(
                                e,
                                0,
                                p -> new Evidence.Proven(
                                        encoded(decoded(p.leaf()).replace("+10", "+90")), p.index(), p.proof()))),
                broken(
                        "omitted middle entry",
                        "entry 5 is missing: here stands entry 6",
                        e -> entries(e, list -> without(list, 4))),
                broken(
                        "hidden tail",
                        "the account has 9 entries, these end at 8: the tail is hidden",
                        e -> entries(e, list -> list.subList(0, 8))),
                broken(
                        "two entries swapped",
                        "entry 1 is missing: here stands entry 2",
                        e -> entries(e, VerifierTest::swapped)),
                broken(
                        "hidden tail that the statement admits not to know",
                        "the account has 9 entries, the statement admits 8",
                        e -> claims(
                                entries(e, list -> list.subList(0, 8)),
                                c -> new Evidence.Claims(
                                        c.origin(),
                                        c.size(),
                                        c.root(),
                                        c.acct(),
                                        c.ord(),
                                        1,
                                        8,
                                        Hash.ofLeaf(leafOf(e, 7)).hex(),
                                        c.headsSize(),
                                        c.headsRoot()))),
                broken(
                        "entry of another account",
                        "entry 1 belongs to another account",
                        e -> entry(
                                e,
                                0,
                                p -> PaperLog.proven(LOG.leaf(0), LOG.tree().inclusion(0)))),
                broken(
                        "head of another account",
                        "the head belongs to another account|the proof is for index",
                        e -> new Evidence(
                                e.claims(),
                                e.checkpoint(),
                                e.entries(),
                                new Evidence.Proven(e.head().leaf(), 2, e.head().proof()),
                                e.heads())),
                broken(
                        "wrong size",
                        "rests on size 27, the checkpoint has 28",
                        e -> claims(
                                e,
                                c -> new Evidence.Claims(
                                        c.origin(),
                                        c.size() - 1,
                                        c.root(),
                                        c.acct(),
                                        c.ord(),
                                        1,
                                        c.headSeq(),
                                        c.headHash(),
                                        c.headsSize(),
                                        c.headsRoot()))),
                broken(
                        "other root",
                        "rests on another root",
                        e -> claims(
                                e,
                                c -> new Evidence.Claims(
                                        c.origin(),
                                        c.size(),
                                        c.headsRoot(),
                                        c.acct(),
                                        c.ord(),
                                        1,
                                        c.headSeq(),
                                        c.headHash(),
                                        c.headsSize(),
                                        c.headsRoot()))),
                broken(
                        "other county's claims",
                        "rests on another county's log",
                        e -> claims(
                                e,
                                c -> new Evidence.Claims(
                                        "bank.example/532624",
                                        c.size(),
                                        c.root(),
                                        c.acct(),
                                        c.ord(),
                                        1,
                                        c.headSeq(),
                                        c.headHash(),
                                        c.headsSize(),
                                        c.headsRoot()))),
                broken(
                        "other heads",
                        "the log's tree of account heads is not the one",
                        e -> claims(
                                e,
                                c -> new Evidence.Claims(
                                        c.origin(),
                                        c.size(),
                                        c.root(),
                                        c.acct(),
                                        c.ord(),
                                        1,
                                        c.headSeq(),
                                        c.headHash(),
                                        c.headsSize() + 1,
                                        c.headsRoot()))),
                broken(
                        "changed checkpoint",
                        "the signature is not that of the key",
                        e -> new Evidence(
                                e.claims(),
                                e.checkpoint().replace("\n28\n", "\n29\n"),
                                e.entries(),
                                e.head(),
                                e.heads())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenBundles")
    void aBrokenBundleIsRefusedWithItsSentence(String name, String sentence, UnaryOperator<Evidence> tamper) {
        Report report = CHECKS.bundle(bundle(tamper.apply(EVIDENCE)), LOG.jwks(), PaperLog.NOW);
        assertThat(report.accepted()).isFalse();
        assertThat(report.lines().get(report.lines().size() - 1).english()).containsPattern(sentence);
        assertThat(report.text()).endsWith("结论：不成立 / REFUSED\n");
    }

    @Test
    void entriesBehindTheHeadsAreNoticed() {
        PaperLog log = new PaperLog("bank.example/532623").filled(2);
        Evidence stale = log.evidence(0);
        log.add(0, 500);
        Evidence.Claims c = stale.claims();
        Evidence.Claims claims = new Evidence.Claims(
                c.origin(), log.size(), log.tree().root().base64(), c.acct(), 0, 1, 2, c.headHash(), 3, c.headsRoot());
        List<Evidence.Proven> entries = Stream.of(0, 3)
                .map(i -> PaperLog.proven(log.leaf(i), log.tree().inclusion(i)))
                .toList();
        Evidence hiding = new Evidence(
                claims,
                log.checkpoint(),
                entries,
                stale.head(),
                PaperLog.proven(log.leaf(6), log.tree().inclusion(6)));
        Report report = new OfflineChecks(log.signer.key())
                .bundle(hiding.bundle(log.statement(claims)), log.jwks(), PaperLog.NOW);
        assertThat(report.text()).contains("entries follow the tree of account heads");
    }

    @Test
    void anotherKeyAnotherCountyAndAnotherIssuerAreRefused() {
        PaperLog other = new PaperLog("bank.example/532624").filled(1);
        PaperLog sameName = new PaperLog("bank.example/532623");
        assertThat(new OfflineChecks(other.signer.key())
                        .checkpoint(LOG.checkpoint())
                        .text())
                .contains("another county's log");
        assertThat(CHECKS.bundle(bundle(EVIDENCE), sameName.jwks(), PaperLog.NOW)
                        .text())
                .contains("is not signed by a key of the issuer");
        var foreignKey = new cn.moralbank.merkle.NoteSigner(
                        "bank.example/532623", cn.moralbank.merkle.NoteKey.Kind.SIGNER, new byte[32])
                .key();
        assertThat(new OfflineChecks(foreignKey).checkpoint(LOG.checkpoint()).text())
                .contains("the checkpoint was not signed by this key");
    }

    @Test
    void aStatementEnds() {
        String ended = LOG.statement(EVIDENCE.claims(), PaperLog.NOW.minusSeconds(1));
        assertThat(CHECKS.bundle(EVIDENCE.bundle(ended), LOG.jwks(), PaperLog.NOW)
                        .text())
                .contains("the statement ended at");
        String longLived = LOG.statement(EVIDENCE.claims(), PaperLog.NOW.plusSeconds(91L * 24 * 3600));
        assertThat(CHECKS.bundle(EVIDENCE.bundle(longLived), LOG.jwks(), PaperLog.NOW)
                        .text())
                .contains("longer than 90 days");
    }

    @Test
    void theCommandChecksFilesAndEndsWithItsCode() throws IOException {
        PaperLog log = new PaperLog("bank.example/532623").filled(3);
        String older = log.checkpoint();
        long from = log.size();
        log.filled(2);
        SignedNote checkpoint = SignedNote.parse(log.checkpoint());
        var proof = new LogProof(log.leaf(4), 4, log.tree().inclusion(4).hashes(), checkpoint);
        var consistency = new MerkleTree(log.tree()).consistency(from, log.size());
        Evidence evidence = log.evidence(2);
        ObjectMapper json = new ObjectMapper();
        String key = "--key " + file("key", log.signer.key().vkey() + "\n");

        Map<String, Integer> runs = Map.of(
                file("old", older) + " " + key,
                0,
                "checkpoint " + file("old", older) + " " + key,
                0,
                file("proof", proof.print()) + " " + key,
                0,
                file("moved", proof.print().replace("index 4", "index 5")) + " " + key,
                1,
                file("old", older) + " " + file("new", checkpoint.print()) + " "
                        + file("consistency", consistency(json, from, consistency.to(), consistency.hashes())) + " "
                        + key,
                0,
                file("new", checkpoint.print()) + " " + file("old", older) + " "
                        + file("consistency", consistency(json, from, consistency.to(), consistency.hashes())) + " "
                        + key,
                1,
                file("bundle", json.writeValueAsString(evidence.bundle(log.statement(evidence.claims()))))
                        + " --at 2026-11-21T08:00:00Z --jwks "
                        + file("jwks", log.jwks().toString()) + " " + key,
                0,
                file("old", older),
                2,
                "/nowhere " + key,
                1);
        runs.forEach(
                (arguments, code) -> assertThat(run(arguments)).as(arguments).isEqualTo(code));
    }

    /** What another program could read otherwise is refused before anything is checked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"head\":'     | '\"hood\":'              | head",
                "'\"entries\":[' | '\"entries\":[null,'      | null",
                "'\"index\":'    | '\"index\":0.5,\"at\":'     | 0.5",
                "'\"index\":'    | '\"index\":\"0\",\"at\":'   | String",
                "'\"head\":'     | '\"head\":null,\"head\":' | Duplicate field",
                "'{\"statement\"' | '{\"stat\":1,\"statement\"'  | stat"
            })
    void aBundleThatCanBeReadInTwoWaysIsRefused(String from, String to, String says) throws IOException {
        String whole = new ObjectMapper().writeValueAsString(bundle(EVIDENCE));
        assertThat(whole).contains(from);
        var out = new ByteArrayOutputStream();
        String arguments = file("bundle", whole.replace(from, to)) + " --jwks "
                + file("jwks", LOG.jwks().toString()) + " --key "
                + file("key", LOG.signer.key().vkey());
        int code = Verifier.run(List.of(arguments.split(" ")), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("✗", says);
    }

    private static String consistency(ObjectMapper json, long from, long to, List<Hash> hashes) throws IOException {
        return json.writeValueAsString(Map.of(
                "from",
                from,
                "to",
                to,
                "hashes",
                hashes.stream().map(Hash::base64).toList()));
    }

    private static int run(String arguments) {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Verifier.run(List.of(arguments.split(" ")), out);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Evidence.Bundle bundle(Evidence evidence) {
        return evidence.bundle(LOG.statement(evidence.claims()));
    }

    private static Arguments broken(String name, String sentence, UnaryOperator<Evidence> tamper) {
        return Arguments.of(name, sentence, tamper);
    }

    private static Evidence entries(Evidence e, UnaryOperator<List<Evidence.Proven>> change) {
        return new Evidence(e.claims(), e.checkpoint(), change.apply(e.entries()), e.head(), e.heads());
    }

    private static Evidence entry(Evidence e, int position, UnaryOperator<Evidence.Proven> change) {
        return entries(e, list -> {
            List<Evidence.Proven> changed = new ArrayList<>(list);
            changed.set(position, change.apply(list.get(position)));
            return changed;
        });
    }

    private static Evidence claims(Evidence e, UnaryOperator<Evidence.Claims> change) {
        return new Evidence(change.apply(e.claims()), e.checkpoint(), e.entries(), e.head(), e.heads());
    }

    private static byte[] leafOf(Evidence e, int position) {
        return BundleCheck.bytes(e.entries().get(position).leaf());
    }

    private static String decoded(String base64) {
        return new String(BundleCheck.bytes(base64), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    private static <T> List<T> without(List<T> list, int position) {
        List<T> rest = new ArrayList<>(list);
        rest.remove(position);
        return rest;
    }

    private static <T> List<T> swapped(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        java.util.Collections.swap(turned, 0, 1);
        return turned;
    }
}
