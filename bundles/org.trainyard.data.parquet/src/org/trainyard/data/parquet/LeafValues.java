package org.trainyard.data.parquet;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.LogicalType.TimeUnit;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.schema.SchemaNode.PrimitiveNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import org.trainyard.data.records.JsonBytes;

/** The values of a column as JSON: text and numbers as such, times as ISO 8601 has them, bytes in base 64. For one thread. */
abstract class LeafValues {
    private static final long JULIAN_EPOCH = 2_440_588; // the Julian day of 1970-01-01
    private static final long NANOS_A_SECOND = 1_000_000_000L;
    private static final long SECONDS_A_DAY = 86_400;

    abstract void load();

    abstract void write(JsonBytes out, int item);

    /** @param named whether the column was asked for by name, so that bytes without a type are text */
    static LeafValues of(PrimitiveNode node, ColumnReader reader, boolean named) {
        LogicalType type = node.logicalType();
        return switch (node.type()) {
            case BOOLEAN -> numbers(() -> reader.getBooleans(), a -> i -> String.valueOf(a[i]));
            case FLOAT -> numbers(() -> reader.getFloats(), a -> i -> String.valueOf(a[i]));
            case DOUBLE -> numbers(() -> reader.getDoubles(), a -> i -> String.valueOf(a[i]));
            case INT32 -> integers(type, numbersOf(type), () -> reader.getInts(), a -> i -> unsigned(type) ? Integer.toUnsignedLong(a[i]) : a[i]);
            case INT64 -> integers(type, numbersOf(type), () -> reader.getLongs(), a -> i -> a[i]);
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY, INT96 -> new Bytes(reader, isText(node, named) ? null : bytesOf(node));
        };
    }

    private interface Source<A> {
        A get();
    }

    private interface IntToLong {
        long at(int item);
    }

    private static <A> LeafValues numbers(Source<A> source, Function<A, IntFunction<String>> text) {
        return new LeafValues() {
            private IntFunction<String> values;

            @Override
            void load() {
                values = text.apply(source.get());
            }

            @Override
            void write(JsonBytes out, int item) {
                out.word(values.apply(item));
            }
        };
    }

    private static <A> LeafValues integers(LogicalType type, LongFunction<String> text, Source<A> source, Function<A, IntToLong> value) {
        boolean quoted = type instanceof LogicalType.DateType || type instanceof LogicalType.TimeType || type instanceof LogicalType.TimestampType;
        return new LeafValues() {
            private IntToLong values;

            @Override
            void load() {
                values = value.apply(source.get());
            }

            @Override
            void write(JsonBytes out, int item) {
                String word = text.apply(values.at(item));
                if (quoted) {
                    out.string(word);
                } else {
                    out.word(word);
                }
            }
        };
    }

    private static boolean unsigned(LogicalType type) {
        return type instanceof LogicalType.IntType t && !t.isSigned();
    }

    private static LongFunction<String> numbersOf(LogicalType type) {
        return switch (type) {
            case LogicalType.DateType _ -> days -> LocalDate.ofEpochDay(days).toString();
            case LogicalType.TimeType t -> value -> LocalTime.ofNanoOfDay(value * nanos(t.unit())).toString();
            case LogicalType.TimestampType t -> value -> instant(value, t.unit(), t.isAdjustedToUTC());
            case LogicalType.DecimalType t -> value -> BigDecimal.valueOf(value, t.scale()).toPlainString();
            case LogicalType.IntType t when !t.isSigned() -> Long::toUnsignedString;
            case null, default -> Long::toString;
        };
    }

    private static long nanos(TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> 1_000_000;
            case MICROS -> 1_000;
            case NANOS -> 1;
        };
    }

    private static String instant(long value, TimeUnit unit, boolean utc) {
        long perSecond = NANOS_A_SECOND / nanos(unit);
        String text = Instant.ofEpochSecond(Math.floorDiv(value, perSecond), Math.floorMod(value, perSecond) * nanos(unit)).toString();
        return utc ? text : text.substring(0, text.length() - 1); // a time of day somewhere has no Z
    }

    private static boolean isText(PrimitiveNode node, boolean named) {
        return switch (node.logicalType()) {
            case LogicalType.StringType _, LogicalType.EnumType _, LogicalType.JsonType _ -> true;
            case null -> named;
            default -> false;
        };
    }

    private static Function<byte[], String> bytesOf(PrimitiveNode node) {
        return switch (node.logicalType()) {
            case LogicalType.DecimalType t -> b -> new BigDecimal(new BigInteger(b), t.scale()).toPlainString();
            case LogicalType.UuidType _ -> b -> "\"" + new UUID(ByteBuffer.wrap(b).getLong(), ByteBuffer.wrap(b).getLong(8)) + "\"";
            case LogicalType.Float16Type _ -> b -> String.valueOf(Float.float16ToFloat(ByteBuffer.wrap(b).order(ByteOrder.LITTLE_ENDIAN).getShort()));
            case null, default -> switch (node.type()) {
                case INT96 -> LeafValues::oldTimestamp;
                default -> b -> "\"" + Base64.getEncoder().encodeToString(b) + "\"";
            };
        };
    }

    /** Nanoseconds of a Julian day, which is how Hive and Impala wrote times. */
    private static String oldTimestamp(byte[] b) {
        ByteBuffer parts = ByteBuffer.wrap(b).order(ByteOrder.LITTLE_ENDIAN);
        return "\"" + Instant.ofEpochSecond((parts.getInt(8) - JULIAN_EPOCH) * SECONDS_A_DAY, parts.getLong(0)) + "\"";
    }

    /** Values in one array, each from its offset on. */
    private static final class Bytes extends LeafValues {
        private final ColumnReader reader;
        private final Function<byte[], String> json; // null for text
        private byte[] bytes;
        private int[] offsets;

        Bytes(ColumnReader reader, Function<byte[], String> json) {
            this.reader = reader;
            this.json = json;
        }

        @Override
        void load() {
            bytes = reader.getBinaryValues();
            offsets = reader.getBinaryOffsets();
        }

        @Override
        void write(JsonBytes out, int item) {
            if (json == null) {
                out.string(bytes, offsets[item], offsets[item + 1]);
            } else {
                out.word(json.apply(Arrays.copyOfRange(bytes, offsets[item], offsets[item + 1])));
            }
        }
    }
}
