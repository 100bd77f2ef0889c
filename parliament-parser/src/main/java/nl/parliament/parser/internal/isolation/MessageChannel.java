package nl.parliament.parser.internal.isolation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.parliament.model.Target;
import nl.parliament.parser.ErrorCode;
import nl.parliament.parser.Limit;
import nl.parliament.parser.LimitBreach;
import org.jspecify.annotations.Nullable;

/** Sends and receives objects over a stream of bytes, each as its length and its serial form. */
public final class MessageChannel {
    /** A result of the most characters that the default limits allow takes less than a tenth of it. */
    private static final int LONGEST = 512 << 20;
    /** Sections and lists lie less deep within each other. */
    private static final int DEEPEST = 500;

    private static final Set<Class<?>> ANSWERS = Set.of(
            String.class,
            Number.class,
            Integer.class,
            Double.class,
            Enum.class,
            Object[].class,
            LocalDate.class,
            Failure.class,
            ErrorCode.class,
            LimitBreach.class,
            Limit.class);
    /** What lists that cannot be changed and days are written as; classes of the platform that have no public name. */
    private static final Set<String> PLATFORM = Set.of("java.util.CollSer", "java.time.Ser");

    private MessageChannel() {}

    static void send(Serializable object, DataOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(object);
        }
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        out.flush();
    }

    /** The next object of those that an answer may hold; anything else on the stream is an {@link IOException}. */
    static Object answer(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in, LONGEST);
        return object(bytes, info -> allowed(info, bytes.length));
    }

    /** The next object of the process that started this one, which is trusted; null when it has ended. */
    static @Nullable Object next(DataInputStream in) throws IOException {
        try {
            return object(bytes(in, Integer.MAX_VALUE), null);
        } catch (EOFException ended) {
            return null;
        }
    }

    /** Sends the number of bytes and then the bytes, without a copy, since a file may be large. */
    static void send(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** The bytes sent so. Takes no more memory than there are, whatever number is told. */
    static byte[] bytes(DataInputStream in, int longest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > longest) {
            throw new InvalidObjectException("a length of at most " + longest + " expected, " + length + " found");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException(length + " bytes expected, " + bytes.length + " found");
        }
        return bytes;
    }

    private static Object object(byte[] bytes, @Nullable ObjectInputFilter filter) throws IOException {
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            objects.setObjectInputFilter(filter);
            return objects.readObject();
        } catch (ClassNotFoundException | RuntimeException unknown) {
            throw new IOException("an object of this library expected", unknown);
        }
    }

    private static ObjectInputFilter.Status allowed(ObjectInputFilter.FilterInfo info, long longest) {
        Class<?> type = info.serialClass();
        // no list is longer than what tells of it, in which each of its values takes at least a byte
        boolean isBounded = info.arrayLength() < longest && info.depth() < DEEPEST;
        boolean known = type == null
                || ANSWERS.contains(type)
                || (type.getPackageName().equals("java.util") && List.class.isAssignableFrom(type))
                || PLATFORM.contains(type.getName())
                || type.getPackageName().equals("nl.parliament.model")
                || (type.isRecord() && Target.class.isAssignableFrom(type));
        return known && isBounded ? ObjectInputFilter.Status.ALLOWED : ObjectInputFilter.Status.REJECTED;
    }
}
