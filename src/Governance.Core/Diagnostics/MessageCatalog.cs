using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace Governance.Core.Diagnostics;

/// <summary>
/// Turns findings into prose. The texts are JSON files embedded beside the code that declares the descriptors,
/// <c>messages/en.json</c> and <c>messages/fr.json</c>, keyed by code. Title and message in English may be left out there:
/// the descriptor has them.
/// </summary>
/// <example>
/// In the project: <c>&lt;EmbeddedResource Include="Messages/*.json" LogicalName="messages/%(Filename)%(Extension)" /&gt;</c>. In <c>Messages/fr.json</c>:
/// <code>
/// { "MIN001": { "title": "Sans commentaire", "message": "L’incident n’a pas de commentaire.", "what": "…", "why": "…", "mend": "…" } }
/// </code>
/// </example>
public static class MessageCatalog
{
    private static readonly ConcurrentDictionary<(System.Reflection.Assembly, string), IReadOnlyDictionary<string, MessageText>> Loaded = new();

    /// <summary>The languages that every text of this project exists in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr"];

    /// <summary>The texts of one code in one language; English where an outside adapter has no translation.</summary>
    /// <param name="descriptor">The code.</param>
    /// <param name="language">A language tag; its first subtag decides.</param>
    /// <returns>Title, message and explanations.</returns>
    public static MessageText Text(DiagnosticDescriptor descriptor, string language)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(language);
        var primary = language.Split('-', '_')[0].ToLowerInvariant();
        var text = Find(descriptor, primary)
            ?? Find(descriptor, "en")
            ?? new MessageText("", "", null, null, null);
        return text.Title.Length > 0 && text.Message.Length > 0
            ? text
            : text with { Title = text.Title.Length > 0 ? text.Title : descriptor.Title, Message = text.Message.Length > 0 ? text.Message : descriptor.Message };
    }

    /// <summary>The sentence of one finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="language">A language tag, such as <c>fr</c>.</param>
    /// <returns>The message with its placeholders filled.</returns>
    public static string Render(Diagnostic diagnostic, string language)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var message = Text(diagnostic.Descriptor, language).Message;
        var isFrench = language.StartsWith("fr", StringComparison.OrdinalIgnoreCase) && diagnostic.Descriptor.Owner.Assembly == typeof(MessageCatalog).Assembly;
        return Fill(message, isFrench ? [.. diagnostic.Arguments.Select(JsonTypeWords.InFrench)] : diagnostic.Arguments);
    }

    /// <summary>Fills the <c>{placeholders}</c> of a sentence; one without an argument stays as it is.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="arguments">The facts.</param>
    /// <returns>The filled sentence.</returns>
    public static string Fill(string sentence, IReadOnlyList<DiagnosticArgument> arguments)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(arguments);
        if (arguments.Count == 0 || !sentence.Contains('{', StringComparison.Ordinal))
            return sentence;
        var text = new StringBuilder(sentence.Length + 32);
        for (var i = 0; i < sentence.Length; i++)
        {
            var end = sentence[i] == '{' ? sentence.IndexOf('}', i) : -1;
            if (end < 0)
            {
                text.Append(sentence[i]);
                continue;
            }

            var name = sentence[(i + 1)..end];
            var known = arguments.FirstOrDefault(a => a.Name == name);
            text.Append(known.Name is null ? sentence[i..(end + 1)] : known.Value);
            i = end;
        }

        // A list that is cut short ends the sentence by itself.
        return text.Replace("….", "…").ToString();
    }

    private static MessageText? Find(DiagnosticDescriptor descriptor, string language)
    {
        var texts = Loaded.GetOrAdd((descriptor.Owner.Assembly, language), static key => Load(key.Item1, key.Item2));
        return texts.GetValueOrDefault(descriptor.Code);
    }

    private static Dictionary<string, MessageText> Load(System.Reflection.Assembly assembly, string language)
    {
        var texts = new Dictionary<string, MessageText>();
        using var stream = assembly.GetManifestResourceStream($"messages/{language}.json");
        if (stream is null)
            return texts;
        using var document = JsonDocument.Parse(stream);
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            string? Member(string name) => entry.Value.TryGetProperty(name, out var value) ? value.GetString() : null;
            texts[entry.Name] = new MessageText(Member("title") ?? "", Member("message") ?? "", Member("what"), Member("why"), Member("mend"));
        }

        return texts;
    }
}
