using System.Buffers;

namespace Governance.Adapters.Tabular;

/// <summary>What a number is spelled with where quotes are only for text.</summary>
internal static class NumberSigns
{
    public static readonly SearchValues<char> Letters = SearchValues.Create("0123456789.,-+eE");

    public static readonly SearchValues<byte> Bytes = SearchValues.Create("0123456789.,-+eE"u8);
}
