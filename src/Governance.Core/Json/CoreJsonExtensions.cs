using Governance.Core.Json;

namespace Governance.Core.Formats;

/// <summary>Registers core JSON.</summary>
public static class CoreJsonExtensions
{
    /// <summary>Adds the formats <c>json</c> (one record or an array) and <c>jsonl</c> (one record a line).</summary>
    /// <param name="formats">The builder.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddCoreJson(this FormatRegistryBuilder formats)
    {
        ArgumentNullException.ThrowIfNull(formats);
        var types = Schemas.RecordKind.All.Select(k => k.Type).ToList();
        var json = Info("json", "Core records, JSON", "Enregistrements du noyau, JSON", [".json"], "application/json");
        var lines = Info("jsonl", "Core records, one a line (NDJSON)", "Enregistrements du noyau, un par ligne (NDJSON)", [".jsonl", ".ndjson"], "application/x-ndjson");
        return formats
            .Add(new CoreJsonReader(json, RecordLayout.Json), new CoreJsonWriter(json, isArray: true))
            .Add(new CoreJsonReader(lines, RecordLayout.Ndjson), new CoreJsonWriter(lines, isArray: false));

        FormatInfo Info(string id, string en, string fr, string[] extensions, string mediaType) => new()
        {
            Id = id,
            NameEn = en,
            NameFr = fr,
            Versions = ["1"],
            Extensions = extensions,
            MediaTypes = [mediaType],
            Reads = types,
            Writes = types,
            CodePrefix = "GC0",
            IsGeneral = true,
            Recognises = (peek, name) => LooksLikeJson(peek.Span) || extensions.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase)),
        };
    }

    /// <summary>Whether the first letter is one of JSON; also in another encoding than UTF-8, which the reader names.</summary>
    private static bool LooksLikeJson(ReadOnlySpan<byte> peek)
    {
        var start = EncodingSniffer.OtherThanUtf8(peek) is null
            ? (peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek).TrimStart(" \t\r\n"u8)
            : peek.TrimStart((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']);

        // A text document of RTF begins with a brace as well, and with what JSON never has behind one.
        return start is [(byte)'{' or (byte)'[', ..] && !start.StartsWith("{\\rtf"u8);
    }
}
