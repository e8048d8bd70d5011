package org.trainyard.config.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcorePackage;
import org.trainyard.config.model.RunConfiguration;
import org.trainyard.run.UserError;

/**
 * One setting of a run: what the command line, the YAML file, the form and the documentation know about it, read from
 * the annotations of {@code model/run.ecore}. Immutable; the values live in a {@link RunConfiguration}, which belongs
 * to one thread at a time.
 *
 * <p>Values as text: a switch is {@code true} or {@code false}, a list is written as {@link Words}, and the empty text
 * means "not set" (or, for a list, "no elements").
 */
public final class Setting {
    /** The name of the first literal of an enumeration that may be left out. */
    private static final String UNSET = "unset";

    private static final Map<EClassifier, SettingType> TYPES = Map.of(
            EcorePackage.Literals.EBOOLEAN, SettingType.SWITCH,
            EcorePackage.Literals.EINT, SettingType.INTEGER,
            EcorePackage.Literals.EINTEGER_OBJECT, SettingType.INTEGER,
            EcorePackage.Literals.ELONG, SettingType.LONG,
            EcorePackage.Literals.ELONG_OBJECT, SettingType.LONG,
            EcorePackage.Literals.EDOUBLE, SettingType.DECIMAL,
            EcorePackage.Literals.EDOUBLE_OBJECT, SettingType.DECIMAL,
            EcorePackage.Literals.ESTRING, SettingType.TEXT);

    private final SettingGroup group;
    private final EAttribute attribute;
    private final SettingType type;

    Setting(SettingGroup group, EAttribute attribute) {
        this.group = group;
        this.attribute = attribute;
        this.type = attribute.getEType() instanceof EEnum ? SettingType.CHOICE : TYPES.get(attribute.getEType());
    }

    public SettingGroup group() {
        return group;
    }

    /** Name of the property in the generated interfaces, such as {@code numLayers}. */
    public String feature() {
        return attribute.getName();
    }

    /** Megatron's argument name and the key in YAML, such as {@code num_layers}; unique among all settings. */
    public String key() {
        return Annotations.detail(attribute, "key");
    }

    /** The flag, such as {@code --num-layers}; for an off-switch the flag that switches off. */
    public String flag() {
        return Annotations.detail(attribute, "flag");
    }

    /** Other flags with exactly the same meaning. */
    public List<String> aliases() {
        String alias = Annotations.detail(attribute, "alias");
        return alias.isEmpty() ? List.of() : List.of(alias.split(" "));
    }

    /** Flags without a value that stand for one value of this setting: flag to value. */
    public Map<String, String> shorthands() {
        String[] shorthand = Annotations.detail(attribute, "shorthand").split("=");
        return shorthand.length == 2 ? Map.of(shorthand[0], shorthand[1]) : Map.of();
    }

    /** One sentence or two for people. */
    public String doc() {
        return Annotations.detail(attribute, "doc");
    }

    /** The type of the value, or of one element when {@link #isList()}. */
    public SettingType type() {
        return type;
    }

    public boolean isList() {
        return attribute.isMany();
    }

    /** Whether the setting can be left without a value. */
    public boolean isOptional() {
        return isList() || type == SettingType.CHOICE && literals().getFirst().getLiteral().equals(UNSET)
                || attribute.getDefaultValue() == null;
    }

    /** Whether the flag switches off something that is on by default. */
    public boolean isOffSwitch() {
        return Annotations.detail(attribute, "polarity").equals("off");
    }

    /** Whether Megatron has no such setting. */
    public boolean isTrainyardOnly() {
        return Annotations.detail(attribute, "own").equals("true");
    }

    /** The default as text; empty when the setting is not set by default. */
    public String defaultText() {
        return isList() ? "" : format(attribute.getDefaultValue());
    }

    /** How the value follows from others when it is not set; empty when it does not. */
    public String derivedFrom() {
        return Annotations.detail(attribute, "derived");
    }

    /** The part of the system that reads the setting, or the settings it needs. */
    public String usedBy() {
        return Annotations.detail(attribute, "used");
    }

    /** The unit of a number, such as {@code tokens}; empty when there is none. */
    public String unit() {
        return Annotations.detail(attribute, "unit");
    }

    /** What a text stands for: {@code file}, {@code directory}, {@code prefix}, {@code device} …; may be empty. */
    public String kind() {
        return Annotations.detail(attribute, "kind");
    }

    /** The words a choice may take; empty for other types. "Not set" is not among them. */
    public List<String> choices() {
        return type != SettingType.CHOICE ? List.of()
                : literals().stream().map(EEnumLiteral::getLiteral).filter(word -> !word.equals(UNSET)).toList();
    }

    /** For a text that is a name: those built in; empty for any other text. */
    public List<String> builtInNames() {
        String names = Annotations.detail(attribute, "names");
        return names.isEmpty() ? List.of() : List.of(names.split(" "));
    }

    /** For a text that is a name: those built in and those that plug-ins bring. */
    public List<String> names() {
        String point = Annotations.detail(attribute, "point");
        return point.isEmpty() ? builtInNames() : PlugInNames.with(builtInNames(), point);
    }

    public Bounds bounds() {
        return new Bounds(bound("min"), bound("above"), bound("max"), bound("below"));
    }

    /** The value as the getter returns it; null when not set. Lists are live EMF lists. */
    public Object value(RunConfiguration run) {
        Object value = group.in(run).eGet(attribute);
        return isUnset(value) ? null : value;
    }

    /** Sets what the setter takes; null clears it. */
    public void setValue(RunConfiguration run, Object value) {
        if (value == null) {
            reset(run);
        } else {
            group.in(run).eSet(attribute, value);
        }
    }

    /** The value as text; empty when not set. */
    public String text(RunConfiguration run) {
        Object value = value(run);
        return isList() ? Words.join(words(run)) : format(value);
    }

    /** The elements of a list as text; for a single value a list of one, or none when it is not set. */
    public List<String> words(RunConfiguration run) {
        Object value = value(run);
        if (value instanceof List<?> elements) {
            return elements.stream().map(Setting::format).toList();
        }
        return value == null ? List.of() : List.of(format(value));
    }

    /** @throws UserError naming the key, the text and what would be right; the value is then unchanged. */
    public void setText(RunConfiguration run, String text) {
        if (text.isBlank()) {
            reset(run);
        } else {
            setValue(run, isList() ? parse(Words.split(text), key()) : parse(text.strip(), key()));
        }
    }

    public boolean isDefault(RunConfiguration run) {
        return !group.in(run).eIsSet(attribute);
    }

    public void reset(RunConfiguration run) {
        group.in(run).eUnset(attribute);
    }

    /**
     * Reads one value, or one element of a list.
     *
     * @param where begins the message of an error: a flag, or file, line and key
     * @return the value; null when the text is {@code none} and the setting is optional
     */
    public Object parse(String text, String where) {
        Object value = switch (type) {
            case SWITCH -> text.equalsIgnoreCase("true") ? Boolean.TRUE
                    : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
            case INTEGER -> Numbers.integer(text);
            case LONG -> Numbers.wholeNumber(text);
            case DECIMAL -> Numbers.decimal(text);
            case TEXT -> text;
            case CHOICE -> choice(text);
        };
        boolean none = isOptional() && !isList() && text.toLowerCase(Locale.ROOT).equals("none");
        if (value == null && !none) {
            throw new UserError(where + ": '" + text + "' is not " + expected());
        }
        return value;
    }

    /** Reads the elements of a list; an element that holds several numbers counts as several. */
    public List<Object> parse(List<String> words, String where) {
        List<Object> values = new ArrayList<>();
        for (String word : words) {
            List<String> parts = type == SettingType.TEXT ? List.of(word) : List.of(word.strip().split("[\\s,]+"));
            parts.forEach(part -> values.add(parse(part, where)));
        }
        return values;
    }

    /** What a right value is, in words, such as "a whole number". */
    public String expected() {
        return switch (type) {
            case SWITCH -> "true or false";
            case INTEGER -> "a whole number" + (bounds().exist() ? " " + bounds() : "");
            case LONG -> "a whole number" + (bounds().exist() ? " " + bounds() : "");
            case DECIMAL -> "a number" + (bounds().exist() ? " " + bounds() : "");
            case TEXT -> "a text";
            case CHOICE -> "one of " + String.join(", ", choices());
        };
    }

    private Object choice(String text) {
        return literals().stream().filter(literal -> literal.getLiteral().equals(text) && !text.equals(UNSET))
                .map(EEnumLiteral::getInstance).findFirst().orElse(null);
    }

    private List<EEnumLiteral> literals() {
        return ((EEnum) attribute.getEType()).getELiterals();
    }

    private Double bound(String key) {
        String text = Annotations.detail(attribute, key);
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    private static boolean isUnset(Object value) {
        return value instanceof Enumerator literal && literal.getLiteral().equals(UNSET);
    }

    private static String format(Object value) {
        return switch (value) {
            case null -> "";
            case Enumerator literal -> isUnset(literal) ? "" : literal.getLiteral();
            case Double number -> Numbers.text(number);
            default -> value.toString();
        };
    }

    @Override
    public String toString() {
        return key();
    }
}
