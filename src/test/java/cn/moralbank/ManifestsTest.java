package cn.moralbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every manifest is read strictly: what the Kubernetes model classes do not know is a mistake. */
class ManifestsTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final Map<String, Class<?>> MODELS = Map.ofEntries(
            Map.entry("v1/Namespace", Namespace.class),
            Map.entry("v1/ServiceAccount", ServiceAccount.class),
            Map.entry("v1/ConfigMap", ConfigMap.class),
            Map.entry("v1/Service", Service.class),
            Map.entry("v1/PersistentVolumeClaim", PersistentVolumeClaim.class),
            Map.entry("apps/v1/Deployment", Deployment.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
            Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
            Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class));

    /** Kinds without model classes here, with the fields of their `spec` (and of the file itself) that we use. */
    private static final Map<String, Set<String>> KNOWN_FIELDS = Map.of(
            "kustomize.config.k8s.io/v1beta1/Kustomization",
                    Set.of("apiVersion", "kind", "namespace", "labels", "resources", "patches", "images"),
            "postgresql.cnpg.io/v1/Cluster",
                    Set.of(
                            "instances",
                            "imageName",
                            "postgresql",
                            "bootstrap",
                            "managed",
                            "storage",
                            "resources",
                            "backup"),
            "postgresql.cnpg.io/v1/ScheduledBackup", Set.of("schedule", "cluster", "backupOwnerReference"));

    record Manifest(Path file, JsonNode tree) {
        String kind() {
            return tree.path("apiVersion").asText() + "/" + tree.path("kind").asText();
        }

        @Override
        public String toString() {
            return file + " " + kind();
        }
    }

    static List<Manifest> manifests() throws IOException {
        List<Manifest> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("k8s"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                try (MappingIterator<JsonNode> documents =
                        YAML.readerFor(JsonNode.class).readValues(file.toFile())) {
                    documents.forEachRemaining(tree -> all.add(new Manifest(file, tree)));
                }
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manifests")
    void everyFieldIsKnown(Manifest manifest) throws IOException {
        Class<?> model = MODELS.get(manifest.kind());
        if (model == null) {
            JsonNode fields = manifest.kind().startsWith("kustomize")
                    ? manifest.tree()
                    : manifest.tree().path("spec");
            assertThat(KNOWN_FIELDS).containsKey(manifest.kind());
            assertThat(KNOWN_FIELDS.get(manifest.kind())).containsAll(fields::fieldNames);
            return;
        }
        Object read = STRICT.treeToValue(manifest.tree(), model);
        assertThat(unknownFields(STRICT.valueToTree(read), manifest.tree(), "")).isEmpty();
        assertThat(additional(read)).isEmpty();
    }

    @Test
    void everyResourceThatAKustomizationNamesIsThere() throws IOException {
        for (Manifest kustomization : manifests().stream()
                .filter(m -> m.kind().startsWith("kustomize"))
                .toList()) {
            for (JsonNode resource : kustomization.tree().path("resources")) {
                assertThat(kustomization.file().resolveSibling(resource.asText()))
                        .exists();
            }
        }
    }

    @Test
    void theContainerRunsWithoutRightsAndItsSecretsAreReferences() throws IOException {
        Manifest manifest = manifests().stream()
                .filter(m ->
                        m.file().endsWith("base/deployment.yaml") && m.kind().endsWith("Deployment"))
                .findFirst()
                .orElseThrow();
        Deployment deployment = STRICT.treeToValue(manifest.tree(), Deployment.class);
        var pod = deployment.getSpec().getTemplate().getSpec();
        Container container = pod.getContainers().get(0);
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(container.getReadinessProbe()).isNotNull();
        assertThat(container.getLivenessProbe()).isNotNull();
        assertThat(container.getResources().getLimits()).containsKey("memory");
        assertThat(container.getEnv()).extracting(EnvVar::getValue).containsOnlyNulls();
    }

    /** Fields that the model dropped when it read the file. */
    private static List<String> unknownFields(JsonNode read, JsonNode written, String path) {
        if (written.isObject() && !written.isEmpty() && read.isMissingNode()) {
            return List.of(path);
        }
        if (!written.isObject() || !read.isObject()) {
            return List.of();
        }
        return StreamSupport.stream(((Iterable<String>) written::fieldNames).spliterator(), false)
                .flatMap(f -> unknownFields(read.path(f), written.path(f), path + "/" + f).stream())
                .toList();
    }

    /** Fields that the model kept but does not know, at any depth. */
    private static Set<String> additional(Object model) {
        return Stream.of(model.getClass().getMethods())
                .filter(m -> m.getParameterCount() == 0 && m.getName().startsWith("get"))
                .flatMap(m -> {
                    try {
                        Object value = m.invoke(model);
                        if (m.getName().equals("getAdditionalProperties") && value instanceof Map<?, ?> map) {
                            return map.keySet().stream()
                                    .map(k -> model.getClass().getSimpleName() + "." + k);
                        }
                        return parts(value).flatMap(part -> additional(part).stream());
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.toSet());
    }

    private static Stream<?> parts(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().filter(ManifestsTest::isModel);
        }
        return isModel(value) ? Stream.of(value) : Stream.empty();
    }

    private static boolean isModel(Object value) {
        return value != null && value.getClass().getName().startsWith("io.fabric8.kubernetes.api.model");
    }
}
