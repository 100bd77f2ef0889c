package nl.parliament.export.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.parliament.export.internal.text.Surrogates;
import nl.parliament.export.internal.tree.Value;

/** Nodes to JSON. */
public record JsonValueWriter(JsonGenerator json) implements Value.Visitor<IOException> {
    @Override
    public void nothing() throws IOException {
        json.writeNull();
    }

    @Override
    public void text(String value) throws IOException {
        if (Surrogates.isAnyAlone(value)) {
            json.writeRawValue(escaped(value));
        } else {
            json.writeString(value);
        }
    }

    /** A text that UTF-8 cannot hold as it is: everything beyond ASCII is an escape. */
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder("\"");
        for (char unit : value.toCharArray()) {
            boolean isPlain = unit >= ' ' && unit < 0x7F && unit != '"' && unit != '\\';
            escaped.append(isPlain ? String.valueOf(unit) : String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
        return escaped.append('"').toString();
    }

    @Override
    public void number(Number value) throws IOException {
        json.writeNumber(value.toString());
    }

    @Override
    public void claim(boolean value) throws IOException {
        json.writeBoolean(value);
    }

    @Override
    public void items(List<Value> values) throws IOException {
        json.writeStartArray();
        for (Value value : values) {
            value.accept(this);
        }
        json.writeEndArray();
    }

    @Override
    public void members(List<Value.Member> values) throws IOException {
        json.writeStartObject();
        for (Value.Member member : values) {
            json.writeFieldName(member.name());
            member.value().accept(this);
        }
        json.writeEndObject();
    }
}
