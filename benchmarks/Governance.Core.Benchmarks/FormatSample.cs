using System.Reflection;
using Governance.Core.Formats;

namespace Governance.Core.Benchmarks;

/// <summary>A small file of a format, and the same rows again and again. The rows are invented.</summary>
/// <param name="Format">The format it is read by.</param>
/// <param name="Name">Its name.</param>
/// <param name="HeaderLines">Lines before the rows.</param>
/// <param name="With">Name of a file that belongs to it.</param>
internal sealed record FormatSample(string Format, string Name, int HeaderLines = 1, string? With = null)
{
    /// <summary>One a format; the forms of ours are read like <c>form-mobility-count</c>.</summary>
    public static IReadOnlyList<FormatSample> All { get; } =
    [
        new("missing-migrants", "missing-migrants.csv"),
        new("dtm", "dtm.csv"),
        new("htcds", "htcds.csv"),
        new("ctdc", "ctdc.csv"),
        new("unhcr", "unhcr.csv"),
        new("idmc", "idmc.csv"),
        new("operational-presence", "operational-presence.csv"),
        new("cod", "cod.csv"),
        new("kobo", "kobo.json", With: "kobo-mapping.json"),
        new("form-mobility-count", "form-mobility-count.csv"),
        new("recommendations", "recommendations.csv"),
        new("hxl", "hxl.csv", HeaderLines: 2),
    ];

    /// <summary>Writes the file with its rows repeated.</summary>
    public void Write(Stream output, int rows)
    {
        using var reader = new StreamReader(Open(Name));
        string[] lines = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        var isList = lines[0] == "[";
        var body = lines[HeaderLines..(isList ? ^1 : ^0)];
        using var writer = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        foreach (var line in lines[..HeaderLines])
            writer.WriteLine(line);
        for (var i = 0; i < rows; i++)
        {
            // In a list all objects but the last have a comma behind them.
            var line = body[i % body.Length].TrimEnd(',');
            writer.WriteLine(isList && i < rows - 1 ? line + "," : line);
        }

        if (isList)
            writer.WriteLine("]");
    }

    /// <summary>Opens a file of the format with what belongs to it.</summary>
    public async Task<FormatSource> OpenAsync(Stream content)
        => await FormatSource.OpenAsync(Name, content, With is null ? null : [await FormatSource.OpenAsync(With, Open(With))]);

    private static Stream Open(string name)
        => Assembly.GetExecutingAssembly().GetManifestResourceStream("Formats/" + name)!;
}
