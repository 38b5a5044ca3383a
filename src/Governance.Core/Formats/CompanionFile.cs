using System.Globalization;
using System.Text;

namespace Governance.Core.Formats;

/// <summary>A small file that says how an output is to be made. It is held whole, so that writers may read it as often as they like.</summary>
/// <param name="Name">The name, as findings print it.</param>
/// <param name="Content">The bytes.</param>
public sealed record CompanionFile(string Name, ReadOnlyMemory<byte> Content)
{
    private readonly Watch _watch = new();

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Content
    {
        get
        {
            _watch.IsRead = true;
            return field;
        }

        init;
    }
    = Content;

    /// <summary>Whether anyone has asked for its bytes: whether it was of use to a writer.</summary>
    public bool IsRead => _watch.IsRead;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"{nameof(Name)} = {Name}");
        return true;
    }

    /// <summary>Whether a file was read says nothing of which file it is: all of these are equal.</summary>
    private sealed class Watch
    {
        public bool IsRead { get; set; }

        public override bool Equals(object? obj) => obj is Watch;

        public override int GetHashCode() => 0;
    }
}
