package org.revisionscope.format.scenario;

/** Small scenario files for tests. */
final class ScenarioText {

    /** One service and one job, one decision, on lines that tests count. */
    static final String SMALL = """
            {
              "format": "revisionscope/1",
              "title": "Small",
              "start": "2025-02-21T18:00:00Z",
              "revisions": [
                { "revision": "1.4.0-r6", "released": "2025-01-10T00:00:00Z" },
                { "revision": "1.4.0-r7", "released": "2025-02-10T00:00:00Z" }
              ],
              "accounts": [
                {
                  "account": "111122223333",
                  "regions": [
                    {
                      "region": "eu-west-1",
                      "waitPeriodDays": 7,
                      "clusters": [
                        {
                          "cluster": "production",
                          "services": [
                            { "service": "web", "created": "2025-01-20T00:00:00Z", "desiredCount": 3 }
                          ],
                          "tasks": [
                            { "name": "etl-1", "launched": "2025-02-01T02:00:00Z" }
                          ]
                        }
                      ]
                    }
                  ]
                }
              ],
              "decisions": [
                { "at": "2025-02-21T18:00:00Z", "do": "markRevision", "revision": "1.4.0-r6" }
              ]
            }
            """;

    private ScenarioText() {}

    /** The small file with one thing changed; fails if there is no such thing. */
    static String with(String part, String replacement) {
        if (!SMALL.contains(part)) {
            throw new IllegalArgumentException("the small file has no " + part);
        }
        return SMALL.replace(part, replacement);
    }

    /** The small file with further fields at the top. */
    static String withTop(String fields) {
        return with("\"title\": \"Small\",", "\"title\": \"Small\", " + fields + ",");
    }

    /** The small file with other decisions. */
    static String withDecisions(String decisions) {
        return with("{ \"at\": \"2025-02-21T18:00:00Z\", \"do\": \"markRevision\", \"revision\": \"1.4.0-r6\" }",
                decisions);
    }

    static ScenarioDocument read(String text) throws ScenarioException {
        return ScenarioReader.read(text, "small.revscope.json");
    }
}
