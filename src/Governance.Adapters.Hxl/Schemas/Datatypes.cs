using System.Text.RegularExpressions;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>The datatypes a schema may demand.</summary>
internal static partial class Datatypes
{
    /// <summary>The test of a datatype; null where there is no such datatype.</summary>
    public static SchemaTest? Test(string name)
    {
        Func<TaggedColumn, string, bool>? passes = PlainText.Fold(name) switch
        {
            "text" => static (_, _) => true,
            "number" => static (column, text) => PlainNumber.TryRead(text, column.Column.Cells, out _),
            "date" => static (column, text) => PlainDate.TryRead(text, column.Column.Cells, out _),
            "url" => static (_, text) => Url().IsMatch(text),
            "email" => static (_, text) => Email().IsMatch(text),
            "phone" => static (_, text) => Phone().IsMatch(text),
            _ => null,
        };
        return passes is null ? null : new CellTest(SchemaDiagnostics.Datatype, passes, new DiagnosticArgument("type", PlainText.Fold(name)));
    }

    [GeneratedRegex(@"\A\s*[A-Za-z][A-Za-z0-9+.-]*://[^/?#]", RegexOptions.CultureInvariant)]
    private static partial Regex Url();

    [GeneratedRegex(@"\A[^@]+@[^@]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"\A\+?[0-9xX()\s-]{5,}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();
}
