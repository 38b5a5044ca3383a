using System.Net;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>Texts of the yearly lists, which have HTML entities: <c>C&#244;te d&amp;#039;Ivoire</c>.</summary>
internal static class HtmlText
{
    /// <summary>Decodes entities; encodes only a text that would be taken for one.</summary>
    public static CellCodec Codec { get; } = new(
        static text => text.Contains('&', StringComparison.Ordinal) && WebUtility.HtmlDecode(text) != text ? text.Replace("&", "&amp;", StringComparison.Ordinal) : text,
        static cell => WebUtility.HtmlDecode(cell));
}
