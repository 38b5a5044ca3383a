namespace Governance.Core.Rules;

/// <summary>A JSON Pointer without what changes when something is inserted or put in another order.</summary>
internal static class PointerShape
{
    /// <summary>Indexes of lists, and the ordinals that stand for members the schema does not know, become <c>*</c>.</summary>
    public static string Of(string pointer)
        => pointer.AsSpan().ContainsAnyInRange('0', '9') ? string.Join('/', pointer.Split('/').Select(s => IsPlace(s) ? "*" : s)) : pointer;

    private static bool IsPlace(string segment) => segment.TrimStart('#') is { Length: > 0 } number && number.All(char.IsAsciiDigit);
}
