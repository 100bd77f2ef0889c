package nl.parliament.parser.internal.reference.grammar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The id under which a part of the Handelingen is published. What it is made of changed over the years, as the list of
 * the publisher's identifiers shows (officielebekendmakingen.nl):
 *
 * <ul>
 *   <li>up to 2008-2009 the first and the last page, which count through the year: {@code h-tk-20072008-7909-7943};
 *   <li>in 1994-1995 the Eerste Kamer has the meeting before them: {@code h-ek-19941995-11-382-402}; other parts of
 *       that year and the next have either form, so they get no id;
 *   <li>in 2009-2010 the meeting and the first page: {@code h-tk-20092010-72-6141};
 *   <li>since then the meeting and the item: {@code h-tk-20222023-84-12}.
 * </ul>
 *
 * @param house {@code tk}, {@code ek} or {@code vv}
 * @param year eight digits, {@code 20222023}
 * @param meeting the number of the meeting; null when the citation does not give it
 */
public record ProceedingsId(
        String house, String year, @Nullable String meeting) {
    private static final int BY_FIRST_PAGE = 2009;
    private static final int WITH_MEETING_FROM = 1994;
    private static final int WITH_MEETING_TO = 1995;

    /** The id of an item; empty for a year in which ids have none. */
    public Optional<String> ofItem(String item) {
        return meeting == null || firstYear() <= BY_FIRST_PAGE ? Optional.empty() : Optional.of(id(meeting, item));
    }

    /**
     * The id of the part that has these pages.
     *
     * @param last null when the citation gives one page: then only the year of first pages has an id
     */
    public Optional<String> ofPages(String first, @Nullable String last) {
        int from = firstYear();
        if (from == BY_FIRST_PAGE && meeting != null) {
            return Optional.of(id(meeting, first));
        }
        if (from >= BY_FIRST_PAGE || last == null) {
            return Optional.empty();
        }
        if (from < WITH_MEETING_FROM || from > WITH_MEETING_TO) {
            return Optional.of(id(first, last));
        }
        boolean isSure = house.equals("ek") && from == WITH_MEETING_FROM && meeting != null;
        return isSure ? Optional.of(id(String.valueOf(meeting), first, last)) : Optional.empty();
    }

    private int firstYear() {
        return Integer.parseInt(year.substring(0, 4));
    }

    private String id(String... parts) {
        return "h-" + house + "-" + year + "-" + String.join("-", parts);
    }
}
