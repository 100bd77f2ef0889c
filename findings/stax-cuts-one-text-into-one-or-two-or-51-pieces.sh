#!/usr/bin/env bash
# Expected: XMLStreamReader gives the text of an element in one event, or cuts it where a buffer of some kilobytes ends.
# Happens:  the reader of the JDK cuts a text of 200 characters at every second line: 51 events for 100 lines.
#           Woodstox gives "R&amp;D" in one event, but cuts at the entity once 64 characters stand before it.
#           Aalto gives each of these texts in one event. The specification allows all three.
# Seen in:  JDK 17.0.15, woodstox-core 7.1.0, aalto-xml 1.3.3. Woodstox documents its least segment as a property.
# Matters:  code that takes the first CHARACTERS event passes its tests on short text and loses the tail of a long
#           paragraph; putting Woodstox on the class path changes which texts are cut.
#           IS_COALESCING or getElementText() cures it.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.fasterxml.woodstox</groupId><artifactId>woodstox-core</artifactId><version>7.1.0</version>
    </dependency>
    <dependency>
      <groupId>com.fasterxml</groupId><artifactId>aalto-xml</artifactId><version>1.3.3</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >&2

cat >Main.java <<'JAVA'
import java.io.StringReader;
import java.util.*;
import javax.xml.stream.*;

class Main {
    public static void main(String[] args) throws Exception {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("short with entity", "R&amp;D");
        texts.put("63 characters, entity", "x".repeat(63) + "&amp;D");
        texts.put("64 characters, entity", "x".repeat(64) + "&amp;D");
        texts.put("100 lines", "x\n".repeat(100));
        System.out.println("text: jdk woodstox aalto | the three when coalescing");
        for (Map.Entry<String, String> text : texts.entrySet()) {
            System.out.println(text.getKey() + ":" + row(text.getValue(), false) + " |" + row(text.getValue(), true));
        }
    }

    static String row(String text, boolean coalescing) throws Exception {
        StringBuilder row = new StringBuilder();
        for (XMLInputFactory factory : List.of(XMLInputFactory.newDefaultFactory(),
                new com.ctc.wstx.stax.WstxInputFactory(), new com.fasterxml.aalto.stax.InputFactoryImpl())) {
            factory.setProperty(XMLInputFactory.IS_COALESCING, coalescing);
            row.append(' ').append(pieces(factory, "<t>" + text + "</t>"));
        }
        return row.toString();
    }

    static int pieces(XMLInputFactory factory, String xml) throws Exception {
        int pieces = 0;
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                pieces++;
            }
        }
        return pieces;
    }
}
JAVA
java -cp 'lib/*' Main.java | tee seen

cat >expected <<'TEXT'
text: jdk woodstox aalto | the three when coalescing
short with entity: 3 1 1 | 1 1 1
63 characters, entity: 3 1 1 | 1 1 1
64 characters, entity: 3 2 1 | 1 1 1
100 lines: 51 2 1 | 1 1 1
TEXT
diff expected seen
echo "still so on JDK $(java -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.version = //p')"
