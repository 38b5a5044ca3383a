using System.Text;

namespace Governance.Core.Json;

/// <summary>The names of the members of a type, in their order, which is the order that most JSON has.</summary>
/// <param name="names">The names.</param>
internal sealed class MemberNames(params string[] names)
{
    private readonly byte[][] _names = [.. names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Which member a name is.</summary>
    /// <param name="name">The name, without escapes.</param>
    /// <param name="last">The member before it, or -1: the look begins behind it.</param>
    /// <returns>The number of the member; -1 where it is none of them.</returns>
    public int Find(ReadOnlySpan<byte> name, int last)
    {
        for (var i = last + 1; i < _names.Length; i++)
        {
            if (name.SequenceEqual(_names[i]))
                return i;
        }

        for (var i = 0; i <= last; i++)
        {
            if (name.SequenceEqual(_names[i]))
                return i;
        }

        return -1;
    }
}
