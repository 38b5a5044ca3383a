using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Governance.Core.Json;

/// <summary>The members of an enum as JSON, by the names that its converter gives them, each asked for once.</summary>
/// <typeparam name="T">The enum, whose members count from 0 in whole numbers of 32 bits.</typeparam>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly JsonTypeInfo<T> Info = (JsonTypeInfo<T>)RecordJson.TypeInfo.Options.GetTypeInfo(typeof(T));

    private static readonly byte[][] Names = [.. Enum.GetValues<T>().Distinct().Select((member, at) => Number(member) == at
        ? JsonSerializer.SerializeToUtf8Bytes(member, Info)
        : throw new InvalidOperationException($"The members of {typeof(T).Name} do not count from 0."))];

    /// <summary>The name of a member with its quotation marks; null for a number that is none.</summary>
    public static byte[]? Of(T member) => (uint)Number(member) < (uint)Names.Length ? Names[Number(member)] : null;

    /// <summary>Throws what the serializer throws for a number that is no member.</summary>
    public static void Refuse(Utf8JsonWriter writer, T number) => JsonSerializer.Serialize(writer, number, Info);

    private static int Number(T member) => Unsafe.BitCast<T, int>(member);
}
