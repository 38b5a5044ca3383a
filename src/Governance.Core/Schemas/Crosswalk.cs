using System.Collections.Concurrent;
using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>A crosswalk of <c>schemas/crosswalks</c>: the codes and labels of partners, and the core code each one means.</summary>
public sealed class Crosswalk
{
    private const string Folder = "schemas/crosswalks/";
    private static readonly ConcurrentDictionary<string, Crosswalk?> Loaded = new();

    private readonly Provenance _provenance;

    private Crosswalk(JsonElement root)
    {
        Name = root.GetProperty("name").GetString()!;
        TitleEn = root.GetProperty("title").GetProperty("en").GetString()!;
        TitleFr = root.GetProperty("title").GetProperty("fr").GetString()!;
        Source = root.GetProperty("source").GetString()!;
        _provenance = new Provenance(root);
        Items = [.. root.GetProperty("codes").EnumerateArray().Select(CrosswalkItem.Read)];
    }

    /// <summary>Names of all crosswalks, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = EmbeddedFiles.Names(Folder);

    /// <summary>Name, such as <c>recommendation-status</c>.</summary>
    public string Name { get; }

    /// <summary>English title.</summary>
    public string TitleEn { get; }

    /// <summary>French title.</summary>
    public string TitleFr { get; }

    /// <summary>Where the partners' codes come from.</summary>
    public string Source { get; }

    /// <summary>The partners' codes in order.</summary>
    public IReadOnlyList<CrosswalkItem> Items { get; }

    /// <summary>Where the partners' codes come from, with edition and licence.</summary>
    /// <param name="language"><c>fr</c> for French, anything else for English.</param>
    /// <returns>One line.</returns>
    public string Provenance(string language) => _provenance.In(language);

    /// <summary>A crosswalk by name.</summary>
    /// <param name="name">Such as <c>recommendation-status</c>.</param>
    /// <returns>The crosswalk.</returns>
    /// <exception cref="ArgumentException">There is no such crosswalk.</exception>
    public static Crosswalk Get(string name)
        => Find(name) ?? throw new ArgumentException($"There is no crosswalk named '{name}'.", nameof(name));

    /// <summary>A crosswalk by name, if there is one.</summary>
    /// <param name="name">Such as <c>recommendation-status</c>.</param>
    /// <returns>The crosswalk, or null.</returns>
    public static Crosswalk? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Loaded.GetOrAdd(name, static key =>
        {
            using var stream = EmbeddedFiles.Open(Folder + key + ".json");
            if (stream is null)
                return null;
            using var document = JsonDocument.Parse(stream);
            return new Crosswalk(document.RootElement);
        });
    }
}
