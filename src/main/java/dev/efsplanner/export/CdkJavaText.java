package dev.efsplanner.export;

/// The parts of the CDK project in Java that are the same for every design.
final class CdkJavaText {
    private CdkJavaText() {}

    static final String README = """
            {{token}}: with Maven, JDK 17 or newer and Node.js, `mvn compile exec:java` writes the CloudFormation template to `cdk.out`; no AWS account is asked.
            Set `vpcId`, `subnetIds` and `availabilityZones` (one subnet for each zone, in the same order) in the `context` of `cdk.json`, which the CDK CLI reads, or as JSON in `CDK_CONTEXT_JSON`; `alarmTopicArn`, if set, is the SNS topic that the alarms notify.
            Deploy with `npx aws-cdk@2.1148.1 deploy`; the outputs hold the mount command, and the file system stays when the stack is deleted.
            """;

    static final String POM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
              <modelVersion>4.0.0</modelVersion>
              <groupId>efs</groupId>
              <artifactId>{{token}}</artifactId>
              <version>1.0.0</version>

              <properties>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                <maven.compiler.release>17</maven.compiler.release>
                <exec.mainClass>efs.FileSystemApp</exec.mainClass>
              </properties>

              <dependencies>
                <dependency>
                  <groupId>software.amazon.awscdk</groupId>
                  <artifactId>aws-cdk-lib</artifactId>
                  <version>2.263.0</version>
                </dependency>
              </dependencies>

              <build>
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>3.3.1</version>
                  </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.14.1</version>
                  </plugin>
                  <plugin>
                    <groupId>org.codehaus.mojo</groupId>
                    <artifactId>exec-maven-plugin</artifactId>
                    <version>3.6.3</version>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    static final String CDK = """
            {
              "app": "mvn -q -B compile exec:java",
              "context": {}
            }
            """;

    static final String GITIGNORE = """
            target/
            cdk.out/
            """;

    static final String APP = """
            {{header}}package efs;

            import java.util.Arrays;
            import java.util.HashSet;
            import java.util.List;
            import java.util.stream.Stream;
            import software.amazon.awscdk.App;
            import software.amazon.awscdk.AppProps;
            import software.amazon.awscdk.Environment;
            import software.amazon.awscdk.StackProps;

            public final class FileSystemApp {
                private FileSystemApp() {}

                public static void main(String[] args) {
                    App app = new App(AppProps.builder()
                            .outdir(System.getenv().getOrDefault("CDK_OUTDIR", "cdk.out"))
                            .build());
                    addStack(app);
                    app.synth();
                }

                static void addStack(App app) {
                    List<String> vpcId = words(app, "vpcId", "vpc-0123456789abcdef0");
                    List<String> subnetIds = words(app, "subnetIds", "subnet-0123456789abcdef0,subnet-0123456789abcdef1");
                    List<String> availabilityZones = words(app, "availabilityZones", {{region}} + "a," + {{region}} + "b");
                    if (vpcId.size() != 1) {
                        throw new IllegalArgumentException("The context value vpcId must name one VPC, not " + vpcId.size());
                    }
                    if (subnetIds.size() != availabilityZones.size()
                            || new HashSet<>(availabilityZones).size() != availabilityZones.size()) {
                        throw new IllegalArgumentException("The context values subnetIds and availabilityZones must name one"
                                + " subnet for each zone, in the same order");
                    }
                    StackProps props = StackProps.builder()
                            .description({{description}})
                            .env(Environment.builder()
                                    .account(System.getenv("CDK_DEFAULT_ACCOUNT"))
                                    .region({{region}})
                                    .build())
                            .build();
                    new FileSystemStack(app, {{stack}}, props, vpcId.get(0), subnetIds, availabilityZones);
                }

                private static List<String> words(App app, String key, String example) {
                    Object value = app.getNode().tryGetContext(key);
                    Stream<?> words = value instanceof List<?> list
                            ? list.stream()
                            : value instanceof String text ? Arrays.stream(text.split("[\\\\s,]+")) : Stream.empty();
                    List<String> found = words.filter(String.class::isInstance)
                            .map(String.class::cast)
                            .filter(word -> !word.isEmpty())
                            .toList();
                    if (found.isEmpty()) {
                        throw new IllegalArgumentException("The context value " + key + " is missing: set it in cdk.json, or"
                                + " with -c " + key + "=" + example);
                    }
                    return found;
                }
            }
            """;

    static final String KEY = """

                    // The key is named, not looked up: its policy must let EFS use it.
                    ((CfnFileSystem) fileSystem.getNode().getDefaultChild()).setKmsKeyId({{arn}});
            """;

    static final String ZONE = """

                    // One Zone: the file system and its one mount target are in the first zone.
                    String zone = availabilityZones.get(0);
            """;

    static final String DASHBOARD = """

                    CfnDashboard.Builder.create(this, "Dashboard")
                            .dashboardName({{name}})
                            .dashboardBody(Fn.sub(
                                    {{body}},
                                    Map.of("FileSystemId", fileSystem.getFileSystemId())))
                            .build();
            """;

    static final String MOUNT = "\"sudo mount -t efs -o tls,accesspoint=\"";
    static final String ONE_ZONE_MOUNT = "\"sudo mount -t efs -o tls,az=\", zone, \",accesspoint=\"";

    static final String STATEMENT = """
            PolicyStatement.Builder.create()
                                                    .sid({{sid}})
                                                    .effect(Effect.{{effect}})
                                                    .principals(List.of(new AnyPrincipal()))
                                                    .actions(List.of({{actions}}))
                                                    .conditions(Map.of("Bool", Map.of({{key}}, {{value}})))
                                                    .build()""";

    static final String ALARM = """
            Alarm.Builder.create(this, {{id}})
                                    .alarmName({{name}})
                                    .alarmDescription({{description}})
                                    .metric({{metric}})
                                    .comparisonOperator(ComparisonOperator.{{comparison}})
                                    .threshold({{threshold}})
                                    .evaluationPeriods({{periods}})
                                    .datapointsToAlarm({{datapoints}})
                                    .treatMissingData(TreatMissingData.{{missing}})
                                    .build()""";
}
