using System.Text.Json.Serialization;
using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>
/// A place code with its edition. The same code may mean another place in another edition, so an edition that is not
/// stated is never taken to be the newest. Leading zeros count.
/// </summary>
public readonly record struct PCode
{
    /// <summary>Makes a place code.</summary>
    /// <param name="code">Country prefix and digits, in capitals.</param>
    /// <param name="edition">Date the edition is valid from.</param>
    /// <exception cref="ArgumentException">The code has another form.</exception>
    [JsonConstructor]
    public PCode(string code, PartialDate? edition = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!IsWellFormed(code))
            throw new ArgumentException("A p-code is two or three capital letters, then capital letters or digits, at most sixteen.", nameof(code));
        Code = code;
        Edition = edition;
    }

    /// <summary>The code, such as <c>ML0701</c>.</summary>
    [Text(Patterns.PCode)]
    public string Code { get; }

    /// <summary>Date the edition of the list is valid from, such as 2021.</summary>
    public PartialDate? Edition { get; }

    /// <summary>Whether a text has the form of a p-code.</summary>
    /// <param name="code">The text.</param>
    /// <returns>True where it has.</returns>
    public static bool IsWellFormed(ReadOnlySpan<char> code)
    {
        if (code.Length is < 2 or > 16 || !char.IsAsciiLetterUpper(code[0]) || !char.IsAsciiLetterUpper(code[1]))
            return false;
        foreach (var c in code[2..])
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
                return false;
        }

        return true;
    }
}
