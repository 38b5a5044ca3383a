using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>A code list of <c>schemas/codelists</c>: codes with English and French labels and where they come from.</summary>
public sealed class CodeList
{
    /// <summary>The longest list that people read through from its beginning.</summary>
    private const int MostInOrder = 100;

    private const string Folder = "schemas/codelists/";
    private static readonly ConcurrentDictionary<string, CodeList?> Loaded = new();
    private readonly Dictionary<string, CodeListItem> _byCode;

    private readonly Provenance _provenance;

    private CodeList(JsonElement root)
    {
        string? Text(string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
        Name = Text("name")!;
        TitleEn = root.GetProperty("title").GetProperty("en").GetString()!;
        TitleFr = root.GetProperty("title").GetProperty("fr").GetString()!;
        Source = Text("source")!;
        Edition = Text("edition");
        Licence = Text("licence");
        _provenance = new Provenance(root);
        Items = [.. root.GetProperty("codes").EnumerateArray().Select(CodeListItem.Read)];
        _byCode = Items.ToDictionary(i => i.Code);
    }

    /// <summary>Names of all lists, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = EmbeddedFiles.Names(Folder);

    /// <summary>Name of the list, such as <c>transport-mode</c>.</summary>
    public string Name { get; }

    /// <summary>English title.</summary>
    public string TitleEn { get; }

    /// <summary>French title.</summary>
    public string TitleFr { get; }

    /// <summary>Where the codes come from.</summary>
    public string Source { get; }

    /// <summary>Edition of the source.</summary>
    public string? Edition { get; }

    /// <summary>Licence of the source.</summary>
    public string? Licence { get; }

    /// <summary>The codes in order.</summary>
    public IReadOnlyList<CodeListItem> Items { get; }

    /// <summary>The codes as people look for them: a list as long as that of countries by its labels, any other in its order.</summary>
    /// <param name="language"><c>fr</c> for French, anything else for English.</param>
    /// <returns>The codes.</returns>
    public IReadOnlyList<CodeListItem> ForChoice(string language)
    {
        if (Items.Count <= MostInOrder)
            return Items;
        // Not by the tables of a culture: they differ from machine to machine, and some have none.
        return [.. Items.OrderBy(i => Words(i.Label(language)), StringComparer.Ordinal).ThenBy(i => i.Label(language), StringComparer.Ordinal)];
    }

    /// <summary>The words of a label, without case, accents and signs.</summary>
    private static string Words(string label)
        => string.Concat(label.Normalize(NormalizationForm.FormD).Select(c => c == '-' ? ' ' : char.ToLowerInvariant(c)).Where(c => c == ' ' || char.IsLetterOrDigit(c)));

    /// <summary>The title in a language.</summary>
    /// <param name="language"><c>fr</c> for French, anything else for English.</param>
    /// <returns>The title.</returns>
    public string Title(string language) => language == "fr" ? TitleFr : TitleEn;

    /// <summary>Where the codes come from, with edition and licence.</summary>
    /// <param name="language"><c>fr</c> for French, anything else for English.</param>
    /// <returns>One line.</returns>
    public string Provenance(string language) => _provenance.In(language);

    /// <summary>A list by name.</summary>
    /// <param name="name">Such as <c>transport-mode</c>.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">There is no such list.</exception>
    public static CodeList Get(string name)
        => Find(name) ?? throw new ArgumentException($"There is no code list named '{name}'.", nameof(name));

    /// <summary>A list by name, if there is one.</summary>
    /// <param name="name">Such as <c>transport-mode</c>.</param>
    /// <returns>The list, or null.</returns>
    public static CodeList? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Loaded.GetOrAdd(name, static key =>
        {
            using var stream = EmbeddedFiles.Open(Folder + key + ".json");
            if (stream is null)
                return null;
            using var document = JsonDocument.Parse(stream);
            return new CodeList(document.RootElement);
        });
    }

    /// <summary>A code of the list.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The item, or null.</returns>
    public CodeListItem? Item(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>Whether the list has a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>True where it has.</returns>
    public bool Contains(string code) => _byCode.ContainsKey(code);
}
