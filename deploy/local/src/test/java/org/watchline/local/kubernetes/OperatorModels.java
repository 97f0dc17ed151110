package org.watchline.local.kubernetes;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * The fields that we use of CloudNativePG 1.26 (https://cloudnative-pg.io/documentation/1.26/cloudnative-pg.v1/), of
 * its plugin for Barman Cloud, of KEDA 2.13 (https://keda.sh/docs/2.13/), and of the Prometheus operator
 * (https://prometheus-operator.dev/docs/api-reference/api/), which offer no types for Java.
 */
final class OperatorModels {

    private OperatorModels() {}

    record Metadata(String name) {}

    record Reference(String name) {}

    record KeyReference(String name, String key) {}

    record PostgresCluster(String apiVersion, String kind, Metadata metadata, ClusterSpec spec) {}

    record ClusterSpec(
            int instances,
            String imageName,
            Bootstrap bootstrap,
            Managed managed,
            Storage storage,
            Storage walStorage,
            Postgresql postgresql,
            Affinity affinity,
            List<Plugin> plugins,
            Resources resources) {}

    record Bootstrap(InitDb initdb) {}

    record InitDb(
            String database,
            String owner,
            Reference secret,
            String encoding,
            SqlReferences postInitApplicationSQLRefs) {}

    record SqlReferences(List<KeyReference> configMapRefs, List<KeyReference> secretRefs) {}

    record Managed(List<Role> roles) {}

    record Role(String name, String ensure, boolean login, Reference passwordSecret) {}

    record Storage(String size, String storageClass) {}

    record Postgresql(
            Map<String, String> parameters,
            Synchronous synchronous,

            @JsonProperty("pg_hba") List<String> hba) {}

    record Synchronous(String method, int number, String dataDurability) {}

    record Affinity(String podAntiAffinityType, String topologyKey) {}

    record Plugin(String name, boolean isWALArchiver, Map<String, String> parameters) {}

    record Resources(Map<String, String> requests, Map<String, String> limits) {}

    record ScheduledBackup(String apiVersion, String kind, Metadata metadata, BackupSpec spec) {}

    record BackupSpec(
            String schedule,
            String backupOwnerReference,
            Reference cluster,
            String method,
            Reference pluginConfiguration) {}

    record ObjectStore(String apiVersion, String kind, Metadata metadata, StoreSpec spec) {}

    record StoreSpec(String retentionPolicy, StoreConfiguration configuration) {}

    record StoreConfiguration(
            String destinationPath, String endpointURL, S3Credentials s3Credentials, Compressed wal, Compressed data) {}

    record S3Credentials(KeyReference accessKeyId, KeyReference secretAccessKey) {}

    record Compressed(String compression) {}

    record ScaledObject(String apiVersion, String kind, Metadata metadata, ScaledSpec spec) {}

    record ScaledSpec(
            ScaleTarget scaleTargetRef,
            int minReplicaCount,
            int maxReplicaCount,
            int cooldownPeriod,
            Advanced advanced,
            List<Trigger> triggers) {}

    record ScaleTarget(String apiVersion, String kind, String name) {}

    record Advanced(AutoscalerConfig horizontalPodAutoscalerConfig) {}

    record AutoscalerConfig(String name, JsonNode behavior) {}

    record Trigger(String type, Reference authenticationRef, KafkaTrigger metadata) {}

    record KafkaTrigger(
            String bootstrapServers,
            String consumerGroup,
            String topic,
            String lagThreshold,
            String activationLagThreshold,
            String offsetResetPolicy,
            String sasl,
            String tls) {}

    record TriggerAuthentication(String apiVersion, String kind, Metadata metadata, AuthenticationSpec spec) {}

    record AuthenticationSpec(List<SecretParameter> secretTargetRef) {}

    record SecretParameter(String parameter, String name, String key) {}

    record PodMonitor(String apiVersion, String kind, Metadata metadata, MonitorSpec spec) {}

    record MonitorSpec(Selector selector, List<MetricsEndpoint> podMetricsEndpoints) {}

    record Selector(Map<String, String> matchLabels) {}

    record MetricsEndpoint(
            String port, String path, String interval, Authorization authorization, List<Relabeling> relabelings) {}

    record Authorization(String type, KeyReference credentials) {}

    record Relabeling(String targetLabel, String replacement) {}
}
