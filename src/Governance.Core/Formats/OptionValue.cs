using System.Runtime.CompilerServices;
using Governance.Core.Json;

namespace Governance.Core.Formats;

/// <summary>Refuses what no option can be where it is set, so that nothing runs by it and gives a wrong result.</summary>
internal static class OptionValue
{
    /// <summary>A name that the list of names has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has not.</exception>
    public static T? Known<T>(T? value, [CallerMemberName] string option = "")
        where T : struct, Enum
        => value is not { } given || Enum.IsDefined(given) ? value : throw new ArgumentOutOfRangeException(option, "The option has no such value.");

    /// <summary>A size that a record may have.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive, or above 1 GiB.</exception>
    public static int RecordBytes(int value, [CallerMemberName] string option = "")
        => value is > 0 and <= RecordStream.LargestRecord ? value : throw new ArgumentOutOfRangeException(option, "A record has from 1 byte to 1 GiB.");

    /// <summary>A number that is not below zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is.</exception>
    public static int? NotNegative(int? value, [CallerMemberName] string option = "")
        => value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(option, "The option is a number from 0.");
}
