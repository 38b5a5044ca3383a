using Governance.Core.Diagnostics;

namespace Governance.Core.Schemas;

/// <summary>What the shape of a document can be wrong in: its syntax, its encoding, and what the schema says of it.</summary>
public static class ShapeDescriptors
{
    /// <summary>The bytes are not JSON as RFC 8259 defines it; checking of this record stops here.</summary>
    /// <remarks>
    /// <para>Why: Two programs read broken JSON in two ways, and the one that guesses may guess a fact about a person.</para>
    /// <para>Mend: Write the file with a JSON library. Comments, trailing commas, NaN and single quotes are not JSON.</para>
    /// </remarks>
    public static DiagnosticDescriptor NotJson { get; } = Error("GC0001", "Not valid JSON", "This is not valid JSON; the rest of the record was not checked.");

    /// <summary>The bytes are not valid UTF-8; checking of this record stops here.</summary>
    /// <remarks>
    /// <para>Why: Letters of names and places would be lost or replaced without anybody noticing.</para>
    /// <para>Mend: Save the file as UTF-8. In Excel choose "CSV UTF-8"; old exports are often Windows-1252.</para>
    /// </remarks>
    public static DiagnosticDescriptor InvalidUtf8 { get; } = Error("GC0002", "Invalid UTF-8", "These bytes are not valid UTF-8; the rest of the record was not checked.");

    /// <summary>The input begins like a text in another encoding than UTF-8; nothing of it was checked.</summary>
    /// <remarks>
    /// <para>Why: JSON is exchanged in UTF-8 alone, so another encoding is refused by name and not guessed at.</para>
    /// <para>Mend: Save the file again as UTF-8, with or without a byte order mark.</para>
    /// </remarks>
    public static DiagnosticDescriptor OtherEncoding { get; } = Error("GC0003", "Not UTF-8 but another encoding", "The input is {encoding}, not UTF-8; it was not checked.");

    /// <summary>An object has the same name twice, escapes resolved; both positions are given.</summary>
    /// <remarks>
    /// <para>Why: Programs differ in which of the two values they keep, so two partners would hold two facts.</para>
    /// <para>Mend: Keep the right one of the two members and take the other out.</para>
    /// </remarks>
    public static DiagnosticDescriptor DuplicateKey { get; } = Error("GC0004", "The same name twice in one object", "This name stands twice in the same object, first at line {firstLine}, column {firstColumn}.");

    /// <summary>Objects and arrays are nested deeper than the limit; what is below was not checked.</summary>
    /// <remarks>
    /// <para>Why: No record of this vocabulary is nested so deep; a document that is would crash some readers.</para>
    /// <para>Mend: Flatten the value, or keep it in a file of its own and refer to it.</para>
    /// </remarks>
    public static DiagnosticDescriptor TooDeep { get; } = Error("GC0005", "Nested too deep", "Objects and arrays are nested deeper than {limit} levels here.");

    /// <summary>A text has half of a surrogate pair as an escape, which stands for no character.</summary>
    /// <remarks>
    /// <para>Why: The text cannot be written back as UTF-8, so a character would be lost on the way.</para>
    /// <para>Mend: Write the character itself in UTF-8, or both halves of its escape.</para>
    /// </remarks>
    public static DiagnosticDescriptor LoneSurrogate { get; } = Error("GC0006", "Half a character", "An escape here stands for half a character.");

    /// <summary>Something follows the end of the value.</summary>
    /// <remarks>
    /// <para>Why: What follows would be read by nobody, or by some programs only.</para>
    /// <para>Mend: Put several records in one array, or one on each line of a .jsonl file.</para>
    /// </remarks>
    public static DiagnosticDescriptor TrailingContent { get; } = Error("GC0007", "Content after the end", "Something follows the end of the JSON value.");

    /// <summary>The input holds nothing, or white space alone.</summary>
    /// <remarks>
    /// <para>Why: An empty file is more often a failed export than a report that there is nothing.</para>
    /// <para>Mend: Export the data again; write [] where there are no records.</para>
    /// </remarks>
    public static DiagnosticDescriptor EmptyInput { get; } = Error("GC0008", "Nothing in the input", "There is nothing here.");

    /// <summary>One record is larger than the limit; it was skipped.</summary>
    /// <remarks>
    /// <para>Why: Memory stays flat whatever the size of the input, so one record may not fill it.</para>
    /// <para>Mend: Refer to attachments and long documents by their address, or raise the limit.</para>
    /// </remarks>
    public static DiagnosticDescriptor RecordTooLarge { get; } = Error("GC0009", "Record too large", "This record is larger than {limit} bytes; it was not checked.");

    /// <summary>The value is of another JSON type than the schema asks for.</summary>
    /// <remarks>
    /// <para>Why: A number written as text, or a list written as one value, is lost by the next reader.</para>
    /// <para>Mend: Write the value as the type that the message names; texts stand in quotes, numbers do not.</para>
    /// </remarks>
    public static DiagnosticDescriptor WrongType { get; } = Error("GC0010", "Wrong type", "Expected {expected}, but this is {actual}.");

    /// <summary>The value is null where the schema has no null.</summary>
    /// <remarks>
    /// <para>Why: Null says neither unknown nor none nor not asked; the vocabulary has a word for each.</para>
    /// <para>Mend: Leave the property out where nothing is stated; where the answer is known to be unknown, say so with the word the schema has for it.</para>
    /// </remarks>
    public static DiagnosticDescriptor NullRefused { get; } = Error("GC0011", "Null is not written", "Null is not written: leave the property out. Expected {expected}.");

    /// <summary>A property that the schema requires is absent.</summary>
    /// <remarks>
    /// <para>Why: Without it the record cannot be told from others, or cannot be used.</para>
    /// <para>Mend: Add the property. Look at its spelling if you think that it is there.</para>
    /// </remarks>
    public static DiagnosticDescriptor MissingProperty { get; } = Error("GC0012", "Missing property", "The property \"{property}\" is missing.");

    /// <summary>The object has a property that the schema does not know.</summary>
    /// <remarks>
    /// <para>Why: A name that nobody knows is a fact that nobody will read, or a direct identifier in the wrong place.</para>
    /// <para>Mend: Correct the spelling, or put partner fields under "extensions".</para>
    /// </remarks>
    public static DiagnosticDescriptor UnknownProperty { get; } = Error("GC0013", "Unknown property", "The schema does not know this property.");

    /// <summary>The object has a property that the schema does not know, and one that it knows is spelled nearly the same.</summary>
    /// <remarks>
    /// <para>Why: A misspelled name is a fact that nobody will read.</para>
    /// <para>Mend: Use the name that the message proposes if it is the one you mean; names are case-sensitive.</para>
    /// </remarks>
    public static DiagnosticDescriptor MisspelledProperty { get; } = Error("GC0014", "Unknown property, perhaps misspelled", "The schema does not know this property; did you mean \"{suggestion}\"?");

    /// <summary>The value is none of those that the schema lists.</summary>
    /// <remarks>
    /// <para>Why: Counts and rules go by the listed codes; another spelling is counted nowhere.</para>
    /// <para>Mend: Use a code of the list as it is spelled; capital and small letters differ. "governance explain list" names the lists; with a name, it shows all codes.</para>
    /// </remarks>
    public static DiagnosticDescriptor NotInList { get; } = Error("GC0015", "Value not in the list", "The value is not one of: {allowed}.");

    /// <summary>The text does not have the form that the schema asks for.</summary>
    /// <remarks>
    /// <para>Why: Dates, codes and identifiers are compared and joined by their exact form.</para>
    /// <para>Mend: Write the text in the form named; a date is 2021, 2021-06 or 2021-06-30.</para>
    /// </remarks>
    public static DiagnosticDescriptor PatternMismatch { get; } = Error("GC0016", "Text of another form", "The text does not have the form that is expected here, such as {form}.");

    /// <summary>The text has fewer characters (Unicode code points) than the schema asks for.</summary>
    /// <remarks>
    /// <para>Why: A text that is too short, most often an empty one, states nothing.</para>
    /// <para>Mend: Leave the property out where there is nothing to say, or write it in full.</para>
    /// </remarks>
    public static DiagnosticDescriptor TextTooShort { get; } = Error("GC0017", "Text too short", "The text is shorter than the minimum of characters, {limit}.");

    /// <summary>The text has more characters (Unicode code points) than the schema allows.</summary>
    /// <remarks>
    /// <para>Why: Partner systems cut a longer text off without saying so.</para>
    /// <para>Mend: Shorten the text, or put the long version in a document and refer to it.</para>
    /// </remarks>
    public static DiagnosticDescriptor TextTooLong { get; } = Error("GC0018", "Text too long", "The text is longer than the maximum of characters, {limit}.");

    /// <summary>The number is below the least that the schema allows; compared exactly.</summary>
    /// <remarks>
    /// <para>Why: The number means something impossible, such as a count below zero.</para>
    /// <para>Mend: Correct the number; leave the property out where it is unknown.</para>
    /// </remarks>
    public static DiagnosticDescriptor NumberTooSmall { get; } = Error("GC0019", "Number too small", "The number is below the minimum, {limit}.");

    /// <summary>The number is not above the bound that the schema sets; compared exactly.</summary>
    /// <remarks>
    /// <para>Why: The number means something impossible, such as a share of nothing.</para>
    /// <para>Mend: Correct the number; leave the property out where it is unknown.</para>
    /// </remarks>
    public static DiagnosticDescriptor NumberNotAbove { get; } = Error("GC0020", "Number not above the bound", "The number must be greater than {limit}.");

    /// <summary>The number is above the greatest that the schema allows; compared exactly.</summary>
    /// <remarks>
    /// <para>Why: The number means something impossible, such as a latitude beyond the pole.</para>
    /// <para>Mend: Correct the number; look for a wrong unit or a missing decimal point.</para>
    /// </remarks>
    public static DiagnosticDescriptor NumberTooLarge { get; } = Error("GC0021", "Number too large", "The number is above the maximum, {limit}.");

    /// <summary>The number is not below the bound that the schema sets; compared exactly.</summary>
    /// <remarks>
    /// <para>Why: The number means something impossible.</para>
    /// <para>Mend: Correct the number; look for a wrong unit or a missing decimal point.</para>
    /// </remarks>
    public static DiagnosticDescriptor NumberNotBelow { get; } = Error("GC0022", "Number not below the bound", "The number must be less than {limit}.");

    /// <summary>The list has fewer items than the schema asks for.</summary>
    /// <remarks>
    /// <para>Why: An empty list says neither none nor unknown; empty lists are not written.</para>
    /// <para>Mend: Leave the property out, or add the missing items.</para>
    /// </remarks>
    public static DiagnosticDescriptor TooFewItems { get; } = Error("GC0023", "Too few items", "The list has fewer items than the minimum, {limit}.");

    /// <summary>The list has more items than the schema allows.</summary>
    /// <remarks>
    /// <para>Why: The list is longer than any honest one; partner systems would cut it off.</para>
    /// <para>Mend: Look for a list that was repeated, or split the record.</para>
    /// </remarks>
    public static DiagnosticDescriptor TooManyItems { get; } = Error("GC0024", "Too many items", "The list has more items than the maximum, {limit}.");

    /// <summary>The schema allows no value at this place.</summary>
    /// <remarks>
    /// <para>Why: The schema forbids this value on purpose; what it would say is said elsewhere.</para>
    /// <para>Mend: Take the value out.</para>
    /// </remarks>
    public static DiagnosticDescriptor NothingAllowed { get; } = Error("GC0025", "No value allowed here", "The schema allows no value here.");

    /// <summary>The list of records has a comma too many, or something stands where a record or a comma should.</summary>
    /// <remarks>
    /// <para>Why: A record may be missing at this place; nobody can tell.</para>
    /// <para>Mend: Put exactly one comma between two records and none after the last one.</para>
    /// </remarks>
    public static DiagnosticDescriptor MissingRecord { get; } = Error("GC0026", "A record is missing in the list", "A record is missing between two commas, or before or after one.");

    /// <summary>The list of records is not closed.</summary>
    /// <remarks>
    /// <para>Why: The file was most likely cut off, so records at its end are lost.</para>
    /// <para>Mend: Copy or export the file again, to its end.</para>
    /// </remarks>
    public static DiagnosticDescriptor UnclosedList { get; } = Error("GC0027", "The list of records is not closed", "The input ends before the list of records is closed.");

    /// <summary>The record does not say what it is: its property "type" is absent or no text.</summary>
    /// <remarks>
    /// <para>Why: Without its type no schema and no rule can be applied to the record.</para>
    /// <para>Mend: Write "type" first in the record, such as "type": "Incident".</para>
    /// </remarks>
    public static DiagnosticDescriptor MissingType { get; } = Error("GC0030", "Record without a type", "The record does not say its type. Known types: {allowed}.");

    /// <summary>The record says a type that this version of the vocabulary does not have.</summary>
    /// <remarks>
    /// <para>Why: No schema and no rule could be applied, so the record was not checked.</para>
    /// <para>Mend: Correct the spelling (types begin with a capital letter), or take a newer version of this tool.</para>
    /// </remarks>
    public static DiagnosticDescriptor UnknownType { get; } = Error("GC0031", "Unknown record type", "The type of the record is not one of: {allowed}.");

    /// <summary>The record is not an object.</summary>
    /// <remarks>
    /// <para>Why: A record is an object with named properties; a bare text, number or list has no meaning here.</para>
    /// <para>Mend: Look for brackets too many, or for a file that holds no records.</para>
    /// </remarks>
    public static DiagnosticDescriptor NotAnObject { get; } = Error("GC0032", "Record is not an object", "A record is an object, but this is {actual}.");

    /// <summary>A number has more digits than a record keeps: 28 in all, or 28 behind the decimal point.</summary>
    /// <remarks>
    /// <para>Why: The record holds a rounded number, and so does every file that is written from it.</para>
    /// <para>Mend: Round the number yourself, to what was measured; where every digit counts, keep it as a text.</para>
    /// </remarks>
    public static DiagnosticDescriptor RoundedNumber { get; } = new("GC0039", Severity.Warning, "Number of too many digits", "The number has more digits than a record keeps, {limit}; it is read rounded.", typeof(ShapeDescriptors));

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        NotJson, InvalidUtf8, OtherEncoding, DuplicateKey, TooDeep, LoneSurrogate, TrailingContent, EmptyInput, RecordTooLarge,
        WrongType, NullRefused, MissingProperty, UnknownProperty, MisspelledProperty, NotInList, PatternMismatch, TextTooShort,
        TextTooLong, NumberTooSmall, NumberNotAbove, NumberTooLarge, NumberNotBelow, TooFewItems, TooManyItems, NothingAllowed,
        MissingRecord, UnclosedList, MissingType, UnknownType, NotAnObject, RoundedNumber,
    ];

    private static DiagnosticDescriptor Error(string code, string title, string message) =>
        new(code, Severity.Error, title, message, typeof(ShapeDescriptors));
}
