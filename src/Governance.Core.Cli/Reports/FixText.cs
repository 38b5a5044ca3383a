using System.Text.Encodings.Web;
using System.Text.Json;
using Governance.Core.Cli.Texts;
using Governance.Core.Fixes;

namespace Governance.Core.Cli.Reports;

/// <summary>One edit in words.</summary>
internal static class FixText
{
    /// <summary>The rule by which something is edited, as machines read it.</summary>
    public static string Rule(EditKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>The place, what is done, the finding that it ends, and the record; the values only where they were asked for.</summary>
    public static string Line(Edit edit, bool values, ToolTexts texts)
    {
        var code = edit.Code is null ? "" : $" ({edit.Code})";
        var where = edit.Record is null ? "" : $" [{edit.Record}{(edit.Pointer.Length > 0 ? " " + edit.Pointer : "")}]";
        var change = values ? $" {Quoted(edit.Before)} → {Quoted(edit.After)}" : "";
        return $"{FindingText.Place(edit.Origin, texts)}{texts["colon"]}{texts["fix-" + Rule(edit.Kind)]}{code}{where}{change}";
    }

    /// <summary>A value on one line, in quotes; what cannot be seen is escaped.</summary>
    private static string Quoted(string value) => $"\"{JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
